using System.Collections.Immutable;
using CsCheck;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Decisions.Tests.Assessments;

public class LifeCyclePropertyTests
{
    private static readonly Assessment Open = Given.Open("ana", "ben", "cara").Named();

    private static readonly (string From, string To)[] Ways =
    [
        ("Open", "Closed"),
        ("Closed", "SecondRound"),
        ("SecondRound", "Closed"),
        ("Closed", "Open"),
        ("Closed", "Decided"),
        ("Decided", "Reviewed"),
        ("Open", "Cancelled"),
        ("SecondRound", "Cancelled"),
        ("Closed", "Cancelled"),
    ];

    [Fact]
    public void Only_the_ways_of_the_life_cycle_are_gone() =>
        Sample(step =>
        {
            var (from, to) = (step.Before.State.GetType().Name, step.After.State.GetType().Name);
            Assert.True(from == to || Ways.Contains((from, to)), $"{from} → {to}");
        });

    [Fact]
    public void Every_way_of_the_life_cycle_is_gone_sooner_or_later()
    {
        var seen = new HashSet<(string, string)>();
        AnyCommand
            .Timed.Array[0, 60]
            .Sample(
                commands =>
                {
                    foreach (var step in Run(commands))
                    {
                        seen.Add(
                            (step.Before.State.GetType().Name, step.After.State.GetType().Name)
                        );
                    }
                },
                iter: 5000,
                threads: 1
            );

        Assert.Empty(Ways.Except(seen));
    }

    [Fact]
    public void Nothing_changes_once_it_is_cancelled_or_reviewed() =>
        Sample(step =>
        {
            if (step.Before.State is AssessmentState.Cancelled or AssessmentState.Reviewed)
            {
                Assert.Same(step.Before, step.After);
            }
        });

    [Fact]
    public void Answers_change_only_while_a_round_runs() =>
        Sample(step =>
        {
            if (!step.Before.TakesAnswers)
            {
                Assert.All(Kept(step), l => Assert.Equal(l.Before.Answers, l.After.Answers));
            }
        });

    [Fact]
    public void Revisions_never_fall() =>
        Sample(step =>
            Assert.All(
                Kept(step),
                l =>
                    Assert.All(
                        l.Before.Revisions,
                        r => Assert.True(r.Value <= l.After.Revision(r.Key))
                    )
            )
        );

    [Fact]
    public void Nothing_changes_without_being_accepted() =>
        Sample(step =>
        {
            if (step.Outcome is not Outcome.Accepted)
            {
                Assert.Same(step.Before, step.After);
            }
        });

    [Fact]
    public void Only_inviting_and_removing_change_who_is_invited() =>
        Sample(step =>
        {
            if (step.Command is not (Command.Invite or Command.Remove))
            {
                Assert.Equal(
                    step.Before.Leaders.Select(l => l.Person),
                    step.After.Leaders.Select(l => l.Person)
                );
            }

            Assert.NotEmpty(step.After.Leaders);
        });

    [Fact]
    public void A_leader_changes_only_what_is_theirs() =>
        Sample(step =>
        {
            var by = AnyCommand.PersonOf(step.Command);
            if (by is not null && !step.Before.IsOwnedBy(by))
            {
                Assert.All(
                    Kept(step).Where(l => l.Before.Person != by),
                    l => Assert.Equal(Theirs(l.Before), Theirs(l.After))
                );
            }
        });

    [Fact]
    public void Only_a_leader_changes_what_is_theirs() =>
        Sample(step =>
        {
            if (step.Command is not (Command.Answer or Command.Finish or Command.BringForms))
            {
                Assert.All(Kept(step), l => Assert.Equal(Theirs(l.Before), Theirs(l.After)));
            }
        });

    [Fact]
    public void A_second_round_touches_its_questions_only() =>
        Sample(step =>
        {
            if (step.Before.State is AssessmentState.SecondRound(var round))
            {
                Assert.All(
                    Kept(step),
                    l =>
                    {
                        Assert.Equal(l.Before.Priorities, l.After.Priorities);
                        Assert.Equal(
                            l.Before.Answers.RemoveRange(round.Questions),
                            l.After.Answers.RemoveRange(round.Questions)
                        );
                    }
                );
            }
        });

    [Fact]
    public void Only_an_owner_or_time_moves_it_but_for_the_last_to_finish() =>
        Sample(step =>
        {
            if (
                step.Before.State != step.After.State
                && AnyCommand.PersonOf(step.Command) is { } by
                && !step.Before.IsOwnedBy(by)
            )
            {
                Assert.IsType<Command.Finish>(step.Command);
                Assert.True(step.After.HaveAllFinished);
            }
        });

    [Fact]
    public void Every_way_has_its_effects() =>
        Sample(step =>
        {
            if (step.Outcome is Outcome.Accepted(_, var effects))
            {
                Assert.Equal(Expected(step), effects);
            }
        });

    [Fact]
    public void Nothing_is_due_any_more_once_time_has_been_noticed() =>
        Sample(step =>
        {
            if (step.Command is Command.Expire)
            {
                Assert.False(step.After.DueAt <= step.Now);
            }
        });

    [Fact]
    public void A_round_is_reminded_of_twice_at_most_and_only_those_who_have_not_finished() =>
        Sample(step =>
        {
            Assert.InRange(step.After.RemindedAt.Length, 0, 2);
            var reminded = step.Outcome is Outcome.Accepted(_, var e)
                ? e.OfType<Effect.Remind>()
                : [];
            Assert.DoesNotContain(
                reminded,
                r => step.Before.HasFinished(step.Before.LeaderFor(r.Leader)!)
            );
        });

    [Fact]
    public void The_same_command_again_is_never_accepted_for_another_move() =>
        Sample(step =>
        {
            if (step.Before.State.GetType() != step.After.State.GetType())
            {
                Assert.IsNotType<Outcome.Accepted>(step.After.Decide(step.Command, step.Now));
            }
        });

    /// <summary>Whether somebody who had finished has nothing left that could be.</summary>
    private static bool HasTakenBack(Step step) =>
        step.After.Finished < step.Before.Finished
        || step.After.FinishedRound < step.Before.FinishedRound;

    /// <summary>What brings the post on a second round up to date.</summary>
    private static Effect[] RoundBefore(Step step) =>
        step.Before.State is AssessmentState.SecondRound
            ? [new Effect.AnnounceRound(step.Before.RoundNumber)]
            : [];

    private static bool HadResult(Step step) =>
        step.Before is { ReopenedAt: not null } or { State: AssessmentState.SecondRound };

    private static Effect[] Expected(Step step) =>
        (step.Command, step.Before.State, step.After.State) switch
        {
            (_, not AssessmentState.Closed, AssessmentState.Closed) =>
            [
                new Effect.RefreshDecision(),
                new Effect.PostRecommendation(),
                .. RoundBefore(step),
                .. HadResult(step) ? [new Effect.AnnounceResult()] : Array.Empty<Effect>(),
            ],
            (Command.Cancel, _, _) => [new Effect.RefreshDecision(), .. RoundBefore(step)],
            (Command.Expire, _, AssessmentState.Cancelled) => [new Effect.RefreshDecision()],
            (Command.Answer, _, _) when HasTakenBack(step) => [new Effect.RefreshDecision()],
            (Command.Answer, _, _) => [],
            (Command.BringForms(var by), _, _) => [new Effect.BringForms(by)],
            (Command.Remind or Command.RemindIfDue, _, _) =>
            [
                .. step
                    .Before.Leaders.Where(l => !step.Before.HasFinished(l))
                    .Select(l => new Effect.Remind(l.Person)),
            ],
            (Command.Expire, AssessmentState.Decided, _) => [new Effect.AskForReview()],
            (Command.Finish, _, _)
                when step.After.ClosingSuggestedAt != step.Before.ClosingSuggestedAt =>
            [
                new Effect.RefreshDecision(),
                new Effect.SuggestClosing(),
            ],
            (Command.Invite, _, _) => [new Effect.RefreshDecision(), new Effect.WatchDeadline()],
            (Command.StartSecondRound, _, _) =>
            [
                new Effect.RefreshDecision(),
                new Effect.WatchDeadline(),
                new Effect.AnnounceRound(step.After.RoundNumber),
            ],
            (Command.Reopen or Command.MoveDeadline, _, _) =>
            [
                new Effect.RefreshDecision(),
                new Effect.WatchDeadline(),
                .. RoundBefore(step),
            ],
            (Command.Decide { ReviewAt: not null }, _, _) =>
            [
                new Effect.RefreshDecision(),
                new Effect.AnnounceDecision(),
                new Effect.WatchDeadline(),
            ],
            (Command.Decide, _, _) => [new Effect.RefreshDecision(), new Effect.AnnounceDecision()],
            (Command.KeepReview, _, _) =>
            [
                new Effect.RefreshDecision(),
                new Effect.PostComparison(),
            ],
            _ => [new Effect.RefreshDecision()],
        };

    /// <summary>What a leader has given.</summary>
    private static (ImmutableArray<string>, string, DateTimeOffset?, bool) Theirs(Leader leader) =>
        (
            leader.Priorities,
            string.Join(' ', leader.Answers.Select(a => $"{a.Key}={a.Value.Choice}").Order()),
            leader.FinishedAt,
            leader.Rounds.Any(r => r.FinishedAt is not null)
        );

    private static IEnumerable<(Leader Before, Leader After)> Kept(Step step) =>
        from before in step.Before.Leaders
        from after in step.After.Leaders
        where before.Person.Is(after.Person)
        select (before, after);

    private static void Sample(Action<Step> holds) =>
        AnyCommand
            .Timed.Array[0, 40]
            .Sample(commands =>
            {
                foreach (var step in Run(commands))
                {
                    holds(step);
                }
            });

    private static ImmutableArray<Step> Run((Command Command, int Minutes)[] commands)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var (assessment, now) = (Open, Given.Noon);
        foreach (var (command, minutes) in commands)
        {
            now = now.AddMinutes(minutes);
            var outcome = assessment.Decide(command, now);
            var next = outcome is Outcome.Accepted(var accepted, _) ? accepted : assessment;
            steps.Add(new(assessment, command, outcome, next, now));
            assessment = next;
        }

        return steps.ToImmutable();
    }

    private sealed record Step(
        Assessment Before,
        Command Command,
        Outcome Outcome,
        Assessment After,
        DateTimeOffset Now
    );
}
