using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Choosing;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Starting;

namespace TalentBot.Rounds;

/// <summary>Proposes a second round for a typed word, and starts it for a line with numbers or names.</summary>
internal sealed class TypedRound(
    MeantDecision meant,
    DecisionChanges changes,
    IFrameworks frameworks,
    SecondRound round
) : ICommand
{
    public ImmutableArray<string> Words { get; } = ["round"];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var zone = SenderZone.Of(typed.Context.Activity);
        return meant.OnAsync(
            typed,
            a => a.State is AssessmentState.Closed,
            (actor, id, token) =>
                typed.Line.Rest.Length is 0
                    ? round.OpenAsync(actor, id, zone, token)
                    : StartAsync(typed, id, token),
            cancellationToken
        );
    }

    private async Task<Reply> StartAsync(
        Typed typed,
        string id,
        CancellationToken cancellationToken
    )
    {
        var (actor, language) = (typed.Actor, typed.Language);
        var assessment = await changes.FindAsync(actor, id, cancellationToken);
        var runs = (assessment?.State as AssessmentState.SecondRound)?.Round;
        var reason = SecondRound.Hindrance(assessment, actor);
        if (assessment is null || (reason is not null && (runs is null || !IsOwner(reason))))
        {
            return ChangeReply.Refused(assessment, reason ?? Refusal.StillOpen, language);
        }

        // Typed again, or delivered twice, it means the round that runs.
        var proposed = runs?.Questions ?? round.Proposed(assessment);
        if (RoundProposal.Read(typed.Line.Rest, proposed, Spoken(assessment)) is not { } questions)
        {
            return new Reply.Tell(language["round.which"], assessment.Title);
        }

        var command = new Command.StartSecondRound(
            actor.Person,
            questions,
            runs is null ? round.UsualDeadline : assessment.Deadline
        );
        return ChangeReply.Of(
            await changes.DecideAsync(actor, id, command, cancellationToken),
            language,
            null,
            "round.done-before"
        );
    }

    private static bool IsOwner(Refusal? reason) => reason is not Refusal.NotOwner;

    private ImmutableArray<Decisions.Frameworks.Framework> Spoken(Assessment assessment) =>
        [.. Language.All.Select(language => frameworks.Of(assessment, language))];
}
