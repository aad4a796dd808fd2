using System.Diagnostics;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Bots;

/// <summary>Refusals in words: friendly, and each says the way forward.</summary>
internal static class Refusals
{
    /// <summary>The button's assessment is not to be found.</summary>
    public const string NotFound =
        "I do not find that decision any more. Its card may be from before a clean-up. Type “start” in the channel to begin a new one.";

    /// <summary>The button says nothing that is understood.</summary>
    public const string UnknownButton =
        "This button belongs to a card that I no longer know. Use the newest card of the decision, or type “help”.";

    /// <summary>The person has no id in the directory.</summary>
    public const string UnknownPerson =
        "I cannot tell who you are: your account has no id in this organisation's directory. Ask to be added as a member or guest, then try again.";

    /// <summary>Why a command was not carried out.</summary>
    public static string Text(Refusal reason) =>
        reason switch
        {
            Refusal.Closed =>
                "This decision is closed, so answers are no longer taken; those given before count. The recommendation will be in the conversation where it was started.",
            Refusal.NotInvited =>
                "You are not among the people invited to answer, so there is nothing here for you to fill in. Its owner chose who answers; the recommendation will be in the conversation for everybody.",
            Refusal.NotOwner =>
                "Only the person who started this decision and its co-owners can close it. Ask one of them, or wait: it closes by itself when everybody has finished or the deadline passes.",
            Refusal.NothingAnswered =>
                "Nothing is answered yet. Rank your priorities or answer at least one question, then finish.",
            _ => throw new UnreachableException(),
        };
}
