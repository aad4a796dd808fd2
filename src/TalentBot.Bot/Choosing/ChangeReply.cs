using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;

namespace TalentBot.Choosing;

/// <summary>What an owner hears about a command.</summary>
internal static class ChangeReply
{
    /// <summary>That it is done, or was before, or why it is not.</summary>
    /// <param name="decided">What it led to; null where there is no such decision.</param>
    /// <param name="language">The person's language.</param>
    /// <param name="done">Key of the sentence for done; null where what appears says so.</param>
    /// <param name="before">Key of the sentence for done before.</param>
    public static Reply Of(Decided? decided, Language language, string? done, string before) =>
        decided switch
        {
            null => new Reply.Tell(Refusals.NotFound(language)),
            { Outcome: Outcome.Refused(var reason), Assessment.Title: var title } => new Reply.Tell(
                Refusals.Text(reason, language),
                title
            ),
            { Outcome: Outcome.Repeated, Assessment.Title: var title } => new Reply.Tell(
                language[before],
                title
            ),
            { Assessment.Title: var title } when done is not null => new Reply.Tell(
                language[done],
                title
            ),
            _ => new Reply.Silence(),
        };

    /// <summary>That the decision is not there, or why the person may not do it now.</summary>
    public static Reply Refused(Assessment? assessment, Refusal reason, Language language) =>
        assessment is null
            ? new Reply.Tell(Refusals.NotFound(language))
            : new Reply.Tell(Refusals.Text(reason, language), assessment.Title);
}
