namespace AdaptiveCards;

/// <summary>A card that was read, and what was passed over in doing so.</summary>
public class AdaptiveCardParseResult
{
    // The official type is made by the reader only.
    internal AdaptiveCardParseResult(AdaptiveCard card, List<AdaptiveWarning> warnings)
    {
        Card = card;
        Warnings = warnings;
    }

    public AdaptiveCard Card { get; set; }

    public List<AdaptiveWarning> Warnings { get; }
}
