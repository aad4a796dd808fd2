using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Guide;

/// <summary>Tells how a model typically fails.</summary>
internal static class PatternText
{
    /// <summary>How it comes about, and how it is noticed.</summary>
    public static IEnumerable<AdaptiveElement> Lines(FailurePattern pattern) =>
        [CardText.Literal(pattern.Story), CardText.Literal(pattern.FirstNoticed)];
}
