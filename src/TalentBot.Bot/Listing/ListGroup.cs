namespace TalentBot.Listing;

/// <summary>The groups of a list of decisions, in order.</summary>
internal enum ListGroup
{
    /// <summary>Waits for the reader's answers.</summary>
    ToAnswer,

    /// <summary>Takes answers.</summary>
    Open,

    /// <summary>Closed, decided, reviewed or cancelled.</summary>
    Over,
}
