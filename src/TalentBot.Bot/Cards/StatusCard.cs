using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>How far a decision is.</summary>
internal static class StatusCard
{
    /// <summary>The status.</summary>
    /// <param name="assessment">As it stands.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="outlook">What closing now would mean, for an owner of an open decision; null for others.</param>
    /// <param name="language">The language of the person who asks.</param>
    public static AdaptiveCard Create(
        Assessment assessment,
        Framework framework,
        string? outlook,
        Language language
    ) =>
        Card.Of(
            language.Say(
                "status.fallback",
                ("title", assessment.Title),
                ("progress", DecisionCard.Progress(assessment, language))
            ),
            [
                .. DecisionCard.Facts(assessment, framework, language),
                .. outlook is null ? [] : new[] { CardText.Paragraph(outlook) },
            ]
        );
}
