using AdaptiveCards;
using TalentBot.Cards;

namespace TalentBot.Commands;

/// <summary>What the bot does in a scope, and how to begin.</summary>
internal static class HelpCard
{
    /// <summary>The help for this scope.</summary>
    /// <param name="scope">Where it is asked for.</param>
    /// <param name="first">What to say before it; empty for a greeting.</param>
    public static AdaptiveCard Create(Scope scope, string first) =>
        Card.Of(
            "What TalentBot can do here",
            [
                CardText.Heading("TalentBot"),
                .. first.Length > 0 ? new AdaptiveElement[] { CardText.Literal(first) } : [],
                CardText.Paragraph(Purpose),
                .. CommandWord
                    .All.Where(c => c.WorksIn(scope))
                    .Select(c => CardText.Labelled(c.Word, c.Help)),
                CardText.Paragraph(Begin(scope)),
            ]
        );

    private const string Purpose =
        "I help a leadership team choose how to add engineering capacity: independent freelancers, staff augmentation or managed services. Each leader answers a short checklist for themselves; then you get one recommendation, how sure it is, and its risks.";

    private static string Begin(Scope scope) =>
        scope is Scope.Personal
            ? "Decisions start in a channel or group chat: add me there, mention me and type “start”. When you choose “Answer in chat” on a decision's card, I bring its questions here."
            : "To begin, mention me and type “start”, a title, and mention the people who should answer. In a channel I only read messages that mention me.";
}
