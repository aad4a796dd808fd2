using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Decisions.Assessments.Rounds;

/// <summary>What happens to a leader's part when rounds begin and end.</summary>
internal static class LeaderRounds
{
    /// <summary>The part as a second round begins: answers stay and are noted, the place is its start.</summary>
    /// <remarks>
    /// The form of every second round has the same id and one count of revisions. The count goes on
    /// by two, so that a form drawn in an earlier round is neither taken nor a repetition.
    /// </remarks>
    public static Leader Begin(this Leader leader, Round round) =>
        leader with
        {
            Place = Place.Start,
            Rounds = leader.Rounds.Add(
                new RoundPart(round.Number, Choices(leader, round))
                {
                    Reasons = ReasonsOf(leader, round),
                }
            ),
            Revisions = leader.Revisions.SetItem(
                Plan.SecondRoundForm,
                leader.Revision(Plan.SecondRoundForm) + 2
            ),
        };

    /// <summary>The part once the leader has finished a round.</summary>
    public static Leader Finish(this Leader leader, int round, DateTimeOffset now) =>
        round is 1
            ? leader with
            {
                FinishedAt = now,
            }
            : leader.Change(round, part => part with { FinishedAt = now });

    /// <summary>The part of a leader who has taken back everything: nothing was finished with it.</summary>
    public static Leader Unfinish(this Leader leader, int round) =>
        leader.Change(round, part => part with { FinishedAt = null }) with
        {
            FinishedAt = null,
        };

    /// <summary>The part once a second round is over.</summary>
    public static Leader End(this Leader leader, Round round) =>
        leader.Change(round.Number, part => part with { After = Choices(leader, round) });

    private static Leader Change(
        this Leader leader,
        int round,
        Func<RoundPart, RoundPart> change
    ) => leader with { Rounds = [.. leader.Rounds.Select(r => r.Number == round ? change(r) : r)] };

    private static ImmutableDictionary<string, string> ReasonsOf(Leader leader, Round round) =>
        leader
            .Answers.Where(a =>
                a.Value.Reason is not null
                && round.Questions.Contains(a.Key, StringComparer.Ordinal)
            )
            .ToImmutableDictionary(a => a.Key, a => a.Value.Reason!, StringComparer.Ordinal);

    private static ImmutableDictionary<string, string> Choices(Leader leader, Round round) =>
        round
            .Questions.Where(leader.Answers.ContainsKey)
            .ToImmutableDictionary(q => q, q => leader.Answers[q].Choice, StringComparer.Ordinal);
}
