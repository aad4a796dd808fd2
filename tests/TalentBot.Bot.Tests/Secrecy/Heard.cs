using System.Collections.Immutable;

namespace TalentBot.Tests.Secrecy;

/// <summary>Something that the bot sent: a message, an update, or the answer to a dialog.</summary>
/// <param name="To">Name of the only person who gets it; null for everybody.</param>
/// <param name="After">What was done before it.</param>
/// <param name="By">Name of who did that.</param>
/// <param name="Content">Everything of it, its notification too.</param>
/// <param name="Lines">Every text in it, a line of a card a line.</param>
/// <param name="Then">How the decision stood then.</param>
internal sealed record Heard(
    string? To,
    ActKind? After,
    string By,
    string Content,
    ImmutableArray<string> Lines,
    Standing Then
)
{
    public bool IsSeenBy(string name) => To is null || To == name;

    /// <summary>In a named decision answers can be typed for everybody to read, under the name of who types.</summary>
    public bool EchoesThread =>
        After is ActKind.FillInThread && Lines.Any(l => l == $"{By}:") && To is null;

    /// <summary>Something of a person's own answers, for that person alone; a question comes again after every command.</summary>
    public bool IsOwnForm =>
        To is not null
        && To == By
        && (
            Asks
            || After is ActKind.CheckQuickly or ActKind.PressOnOthersCheck or ActKind.TakeExport
            || Fills
        );

    private bool Fills => After is { } kind && new Act(kind, 0).Fills;

    private bool Asks => Lines.Any(line => line.StartsWith("Question ", StringComparison.Ordinal));
}
