using AdaptiveCards;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Cards;

/// <summary>How far a decision is.</summary>
internal static class StatusCard
{
    /// <summary>The status.</summary>
    /// <param name="assessment">As it stands.</param>
    /// <param name="outlook">What closing now would mean, for an owner of an open decision; null for others.</param>
    public static AdaptiveCard Create(Assessment assessment, string? outlook) =>
        Card.Of(
            $"{assessment.Title}: {DecisionCard.Progress(assessment)}",
            [
                .. DecisionCard.Facts(assessment),
                .. outlook is null ? [] : new[] { CardText.Paragraph(outlook) },
            ]
        );
}
