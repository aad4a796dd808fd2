using System.Diagnostics;
using System.Globalization;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Starting;

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
            Refusal.Cancelled =>
                "This decision was cancelled, so nothing about it can be changed any more. Type “start” in the channel to begin a new one.",
            _ => OfStage(reason),
        };

    /// <summary>Refusals of what comes too early or too late.</summary>
    private static string OfStage(Refusal reason) =>
        reason switch
        {
            Refusal.StillOpen => "Answers are still taken. Close the decision first.",
            Refusal.NotDecided => "Nothing is decided yet, so there is nothing to look back at.",
            Refusal.AlreadyDecided =>
                "This is decided already, so it is too late for that. You can still revise the decision.",
            Refusal.AlreadyReviewed =>
                "This decision has been reviewed, so nothing about it changes any more. Start a new one.",
            Refusal.SecondRoundRuns =>
                "A second round is going on, on questions that newcomers have not answered. Close it, reopen the decision, and invite them then.",
            Refusal.RemindedEnough =>
                "Everybody who has not finished was reminded twice in this round already. Talk to them, or close without waiting.",
            _ => OfPeopleAndDates(reason),
        };

    /// <summary>Refusals of people, questions and dates.</summary>
    private static string OfPeopleAndDates(Refusal reason) =>
        reason switch
        {
            Refusal.WrongQuestions =>
                "A second round asks one to three different questions of the checklist. Choose among those worth discussing.",
            Refusal.DeadlinePassed => "The deadline must be in the future.",
            Refusal.DeadlineTooFar => Days("The deadline", Opening.LongestDays),
            Refusal.TooManyInvited => string.Create(
                CultureInfo.InvariantCulture,
                $"At most {Opening.MostLeaders} people can be invited."
            ),
            Refusal.LastLeader =>
                "Nobody would be left to answer. Invite somebody else first, or cancel the decision.",
            Refusal.WouldReveal =>
                "This decision is anonymous, and its result was shown before: the difference would tell everybody what one person had answered. Who has answered can only be taken out before the first result; cancel this decision and start another one instead.",
            Refusal.ReviewDatePassed => "The review date must be in the future.",
            Refusal.ReviewDateTooFar => Days("The review date", LifeCycle.LongestDaysToReview),
            _ => OfDecision(reason),
        };

    /// <summary>Refusals of what is decided for, and of its review.</summary>
    private static string OfDecision(Refusal reason) =>
        reason switch
        {
            Refusal.NothingToAccept =>
                "There is no recommendation to accept. Decide for something and say why, or reopen the decision.",
            Refusal.RecommendedModel =>
                "That is the recommended model: accept the recommendation instead.",
            Refusal.UnknownModel => "I do not know that model. Choose one of those offered.",
            Refusal.RuledOut =>
                "A fact named at the start rules that model out, and no reason outweighs it. Choose another, or start again if the fact does not hold.",
            Refusal.TooFewModels => "A mix has at least two models. Choose another one besides.",
            Refusal.ReasonMissing =>
                "Deciding against the recommendation needs a reason. One sentence is enough.",
            Refusal.TextTooLong => string.Create(
                CultureInfo.InvariantCulture,
                $"A text may have at most {LifeCycle.LongestText} characters. Shorten it."
            ),
            Refusal.UnknownRisk => "I do not know that risk. Choose among those offered.",
            Refusal.UnknownPattern => "I do not know that pattern. Choose among those offered.",
            _ => throw new UnreachableException(),
        };

    private static string Days(string what, int days) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} can be at most {days} days away.");
}
