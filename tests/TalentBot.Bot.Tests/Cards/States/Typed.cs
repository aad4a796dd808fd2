namespace TalentBot.Tests.Cards.States;

/// <summary>What people have typed on the cards of the gallery: no language of the bot's own.</summary>
internal static class Typed
{
    public const string Reason = "Two of our people know them well.";

    public const string Dissent = "Ben would rather hire: the ledger stays with us for years.";

    public const string Note = "For your own planning of next year.";

    public const string Cancelling = "No [budget](x).";

    public const string Question = "who keeps the knowledge?";

    public const string Strange = "What is [lunch](x)?";

    public static readonly IReadOnlyList<string> Reasons =
    [
        "The ledger is what customers pay us for.",
        "Every bank has one; nobody chooses us for it.",
    ];

    /// <summary>All of it, with names and titles.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Reason,
        Dissent,
        Note,
        Cancelling,
        Question,
        Strange,
        .. Reasons,
        Given.Open().About,
        Given.Open().Title,
        .. Given.Open().Leaders.Select(l => l.Person.Name),
        "Core › General",
        "Finance › Planning",
        "Wednesday at 5",
        "plan",
        "TalentBot",
    ];
}
