using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Starting;

namespace TalentBot.Choosing.Typing;

/// <summary>Decides by a typed line; the word alone brings the form.</summary>
internal sealed class TypedDecide(
    MeantDecision meant,
    DecisionChanges changes,
    IFrameworks frameworks,
    DecideForm form,
    TimeProvider clock
) : ICommand
{
    public ImmutableArray<string> Words { get; } = ["decide"];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var zone = SenderZone.Of(typed.Context.Activity);
        return meant.OnAsync(
            typed,
            a => a.State is AssessmentState.Closed or AssessmentState.Decided,
            (actor, id, token) =>
                typed.Line.Rest.Length is 0
                    ? form.OpenAsync(actor, id, zone, token)
                    : DecideAsync(typed, id, zone, token),
            cancellationToken
        );
    }

    private async Task<Reply> DecideAsync(
        Typed typed,
        string id,
        TimeZoneInfo zone,
        CancellationToken cancellationToken
    )
    {
        var (actor, language) = (typed.Actor, typed.Language);
        if (await changes.FindAsync(actor, id, cancellationToken) is not { } assessment)
        {
            return new Reply.Tell(Refusals.NotFound(language));
        }

        // Nobody but an owner is taught what only owners may do.
        if (!assessment.IsOwnedBy(actor.Person))
        {
            return ChangeReply.Refused(assessment, Refusal.NotOwner, language);
        }

        var now = clock.GetUtcNow();
        var (line, review) = TypedReviewDay.Part(typed.Line.Rest, language, zone, now);
        if (TypedChoice.Read(line, Spoken(assessment)) is not { } choice)
        {
            return new Reply.Tell(How(assessment, language), assessment.Title);
        }

        review ??= ReviewDate.Read(ReviewDate.Usual(now, zone), zone);
        var command = new Command.Decide(actor.Person, choice, null, review);
        return ChangeReply.Of(
            await changes.DecideAsync(actor, id, command, cancellationToken),
            language,
            null,
            "decide.done-before"
        );
    }

    private string How(Assessment assessment, Language language) =>
        language.Say(
            "decide.how",
            (
                "models",
                language.List(frameworks.Of(assessment, language).Models.Select(m => m.Name))
            )
        );

    private ImmutableArray<Decisions.Frameworks.Framework> Spoken(Assessment assessment) =>
        [.. Language.All.Select(language => frameworks.Of(assessment, language))];
}
