using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Choosing;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Text;

namespace TalentBot.Reviewing;

/// <summary>Looks back by a typed line, in short; the word alone brings the form.</summary>
internal sealed class TypedReview(MeantDecision meant, DecisionChanges changes, ReviewForm form)
    : ICommand
{
    public ImmutableArray<string> Words { get; } = ["review"];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        meant.OnAsync(
            typed,
            a => a.State is AssessmentState.Decided,
            (actor, id, token) =>
                typed.Line.Rest.Length is 0
                    ? form.OpenAsync(actor, id, token)
                    : KeepAsync(typed, id, token),
            cancellationToken
        );

    private async Task<Reply> KeepAsync(Typed typed, string id, CancellationToken cancellationToken)
    {
        var (actor, language) = (typed.Actor, typed.Language);
        var assessment = await changes.FindAsync(actor, id, cancellationToken);
        if (assessment?.IsOwnedBy(actor.Person) is not true)
        {
            return ChangeReply.Refused(assessment, Refusal.NotOwner, language);
        }

        var (what, text) = TypedWords.Part(typed.Line.Rest);
        if (CourseOf(what) is not { } course)
        {
            return new Reply.Tell(language["review.how"], assessment.Title);
        }

        var command = new Command.KeepReview(actor.Person, course, [], [], text);
        return ChangeReply.Of(
            await changes.DecideAsync(actor, id, command, cancellationToken),
            language,
            null,
            "review.done-before"
        );
    }

    private static Course? CourseOf(string what) =>
        ReviewFields
            .Courses.Where(c => TypedWords.Is(what, $"review.words-{c.Value}"))
            .Select(c => (Course?)c.Course)
            .FirstOrDefault();
}
