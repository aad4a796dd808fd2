using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Sharing;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Sharing;

/// <summary>The form that posts a summary elsewhere.</summary>
internal static class ShareFormCard
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "share";

    /// <summary>Field with the id of the channel or chat.</summary>
    public const string Where = "where";

    /// <summary>Field with what to say about it.</summary>
    public const string Note = "note";

    /// <summary>The form.</summary>
    /// <param name="assessment">What is summed up.</param>
    /// <param name="places">Where it can go; not empty.</param>
    /// <param name="language">The language of the person who shares.</param>
    /// <param name="note">What was typed before.</param>
    /// <param name="fault">Key of the sentence about what is wrong; null for nothing.</param>
    public static AdaptiveCard Create(
        Assessment assessment,
        ImmutableArray<Destination> places,
        Language language,
        string note,
        string? fault
    ) =>
        Card.Of(
            language["share.title"],
            [
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(language["share.what"]),
                .. fault is null ? Array.Empty<AdaptiveElement>() : [Fault(language[fault])],
                Places(places, language),
                new AdaptiveTextInput
                {
                    Id = Note,
                    Label = language["share.note"],
                    IsMultiline = true,
                    MaxLength = LifeCycle.LongestText,
                    Value = note,
                },
                CardText.Aside(language["share.typed"]),
            ],
            CardButton
                .Sends(
                    language["share.submit"],
                    Verb.Next,
                    ("form", FormId),
                    ("assessment", assessment.Id)
                )
                .AsPrimary()
        );

    private static AdaptiveChoiceSetInput Places(
        ImmutableArray<Destination> places,
        Language language
    ) =>
        new()
        {
            Id = Where,
            Label = language["share.where"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Wrap = true,
            Value = places.Length is 1 ? places[0].Conversation : null,
            Choices =
            [
                .. places.Select(p => new AdaptiveChoice
                {
                    Title = p.Name,
                    Value = p.Conversation,
                }),
            ],
        };

    private static AdaptiveTextBlock Fault(string text) =>
        new(text)
        {
            Color = AdaptiveTextColor.Attention,
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
        };
}
