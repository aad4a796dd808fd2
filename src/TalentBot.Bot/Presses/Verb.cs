namespace TalentBot.Presses;

/// <summary>What a card's button asks for; the same in every language.</summary>
internal static class Verb
{
    /// <summary>Open the form that starts a decision.</summary>
    public const string Setup = "setup";

    /// <summary>Open the checklist.</summary>
    public const string Answer = "answer";

    /// <summary>Bring the checklist into the one-to-one chat.</summary>
    public const string AnswerInChat = "answer-in-chat";

    /// <summary>Show how far the decision is.</summary>
    public const string Status = "status";

    /// <summary>Close the decision.</summary>
    public const string Close = "close";

    /// <summary>Open what an owner sees to: deadline, people, reminders, giving up, reopening.</summary>
    public const string Manage = "manage";

    /// <summary>Show what the recommendation rests on.</summary>
    public const string Why = "why";

    /// <summary>Open the form that starts a second round.</summary>
    public const string SecondRound = "second-round";

    /// <summary>Open the form that decides.</summary>
    public const string Decide = "decide";

    /// <summary>Show the record.</summary>
    public const string Record = "record";

    /// <summary>Open the form that posts a summary to a channel.</summary>
    public const string Share = "share";

    /// <summary>Open the form that looks back at a decision.</summary>
    public const string Review = "review";

    /// <summary>Go forward from a form.</summary>
    public const string Next = "next";

    /// <summary>Go back from a form.</summary>
    public const string Back = "back";

    /// <summary>Go to another form.</summary>
    public const string Jump = "jump";
}
