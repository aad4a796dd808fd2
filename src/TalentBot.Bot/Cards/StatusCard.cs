using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>How far a decision is.</summary>
internal static class StatusCard
{
    /// <summary>The status.</summary>
    /// <param name="assessment">As it stands.</param>
    /// <param name="outlook">What closing now would mean, for an owner of an open decision; null for others.</param>
    /// <param name="language">The language of the person who asks.</param>
    public static AdaptiveCard Create(Assessment assessment, string? outlook, Language language) =>
        Card.Of(
            language.Say(
                "status.fallback",
                ("title", assessment.Title),
                ("progress", DecisionCard.Progress(assessment, language))
            ),
            [
                .. DecisionCard.Facts(assessment, language),
                .. outlook is null ? [] : new[] { CardText.Paragraph(outlook) },
            ]
        );
}
