using System.Collections.Immutable;

namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>What was seen of a card when it was drawn.</summary>
/// <param name="Name">The card's name.</param>
/// <param name="Warnings">What the renderer complained about.</param>
/// <param name="Text">All text of the drawn card.</param>
/// <param name="Unlabelled">The ids of inputs that do not say what they ask.</param>
/// <param name="Wide">The card in a channel on a desktop.</param>
/// <param name="Narrow">The card on a phone.</param>
internal sealed record CardPicture(
    string Name,
    ImmutableArray<string> Warnings,
    string Text,
    ImmutableArray<string?> Unlabelled,
    CardPicture.Size Wide,
    CardPicture.Size Narrow
)
{
    // A card with one short line has more ink than this; an empty one has none.
    private const double LeastInk = 0.001;

    /// <summary>Everything that a reader of the card would stumble over.</summary>
    public IEnumerable<string> Faults() =>
        [
            .. Warnings,
            .. Unlabelled.Select(id => $"the input '{id}' has no label"),
            .. Wide.Overflowing.Select(what => $"too wide for a channel: {what}"),
            .. Narrow.Overflowing.Select(what => $"too wide for a phone: {what}"),
            .. Wide.Ink < LeastInk || Narrow.Ink < LeastInk
                ? ["it is blank"]
                : Array.Empty<string>(),
        ];

    /// <summary>The card at one width.</summary>
    /// <param name="Ink">The part of the picture that is not background, from 0 to 1.</param>
    /// <param name="Overflowing">What sticks out of the card or is cut off.</param>
    internal sealed record Size(double Ink, ImmutableArray<string> Overflowing);
}
