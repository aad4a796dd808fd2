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

    /// <summary>Go forward from a form.</summary>
    public const string Next = "next";

    /// <summary>Go back from a form.</summary>
    public const string Back = "back";

    /// <summary>Go to another form.</summary>
    public const string Jump = "jump";
}
