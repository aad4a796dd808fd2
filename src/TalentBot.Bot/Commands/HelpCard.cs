using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Languages;

namespace TalentBot.Commands;

/// <summary>What the bot does in a scope, and how to begin.</summary>
internal static class HelpCard
{
    /// <summary>The help for this scope.</summary>
    /// <param name="scope">Where it is asked for.</param>
    /// <param name="language">The language of the person who asks.</param>
    /// <param name="first">What to say before it; empty for a greeting.</param>
    public static AdaptiveCard Create(Scope scope, Language language, string first) =>
        Card.Of(
            language["help.fallback"],
            [
                CardText.Heading("TalentBot"),
                .. first.Length > 0 ? new AdaptiveElement[] { CardText.Literal(first) } : [],
                CardText.Paragraph(language["help.purpose"]),
                .. CommandWord
                    .All.Where(c => c.WorksIn(scope))
                    .Select(c => CardText.Labelled(c.SpokenIn(language)[0], c.Help(language))),
                CardText.Paragraph(
                    language[
                        scope is Scope.Personal ? "help.begin-one-to-one" : "help.begin-in-channel"
                    ]
                ),
            ]
        );
}
