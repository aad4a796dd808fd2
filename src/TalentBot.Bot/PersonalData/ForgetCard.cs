using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.PersonalData;

/// <summary>Says exactly what is forgotten and what stays, before it is done.</summary>
internal static class ForgetCard
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "forget";

    private static readonly string[] Sentences =
    [
        "forget.before",
        "forget.after",
        "forget.owner",
        "forget.chat",
        "forget.stays",
        "forget.export-first",
        "forget.typed",
    ];

    /// <summary>The card.</summary>
    /// <param name="decisions">Number of decisions that the person has to do with.</param>
    /// <param name="language">The language of the person.</param>
    public static AdaptiveCard Create(int decisions, Language language) =>
        Card.Of(
            language["forget.title"],
            [
                CardText.Heading(language["forget.title"]),
                CardText.Paragraph(language.Count("forget.decisions", decisions)),
                .. Sentences.Select(key => CardText.Paragraph(language[key])),
            ],
            CardButton.Sends(language["forget.yes"], Verb.Next, ("form", FormId)).AsFinal()
        );
}
