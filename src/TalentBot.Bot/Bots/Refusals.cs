using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Bots;

/// <summary>Refusals in words: friendly, and each says the way forward.</summary>
internal static class Refusals
{
    /// <summary>The button's assessment is not to be found.</summary>
    public static string NotFound(Language language) => language["refusal.not-found"];

    /// <summary>The button says nothing that is understood.</summary>
    public static string UnknownButton(Language language) => language["refusal.unknown-button"];

    /// <summary>The person has no id in the directory.</summary>
    public static string UnknownPerson(Language language) => language["refusal.unknown-person"];

    /// <summary>Why a command was not carried out.</summary>
    public static string Text(Refusal reason, Language language) =>
        language.Say($"refusal.{EnumName.Of(reason)}", Limits(reason));

    private static (string, object)[] Limits(Refusal reason) =>
        reason switch
        {
            Refusal.DeadlineTooFar => [("days", Opening.LongestDays)],
            Refusal.ReviewDateTooFar => [("days", LifeCycle.LongestDaysToReview)],
            Refusal.TooManyInvited => [("most", Opening.MostLeaders)],
            Refusal.TextTooLong => [("most", LifeCycle.LongestText)],
            _ => [],
        };
}
