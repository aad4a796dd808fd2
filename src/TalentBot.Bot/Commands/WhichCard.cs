using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Owning.Forms;
using TalentBot.Presses;

namespace TalentBot.Commands;

/// <summary>Asks which decision a typed line is about: a number for each.</summary>
internal static class WhichCard
{
    /// <summary>As many as a card may have buttons.</summary>
    private const int MostNumbers = 6;

    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["answer"] = Verb.AnswerInChat,
        ["status"] = Verb.Status,
        ["close"] = Verb.Close,
        ["round"] = Verb.SecondRound,
        ["decide"] = Verb.Decide,
        ["why"] = Verb.Why,
        ["record"] = Verb.Record,
        ["share"] = Verb.Share,
        ["review"] = Verb.Review,
    };

    /// <summary>The question.</summary>
    /// <param name="typed">What was typed; the buttons carry it on.</param>
    /// <param name="decisions">Those that can be meant, the newest first.</param>
    public static AdaptiveCard Create(Typed typed, ImmutableArray<Assessment> decisions)
    {
        var listed = decisions.Take(MostNumbers).ToImmutableArray();
        return Card.Of(
            typed.Language.Count("meant.several", decisions.Length),
            [
                CardText.Paragraph(typed.Language.Count("meant.several", decisions.Length)),
                .. listed.Select((d, i) => CardText.Labelled(Number(i), d.Title)),
                .. decisions.Length > listed.Length
                    ? new[] { CardText.Aside(typed.Language["meant.more"]) }
                    : [],
            ],
            listed.Select((d, i) => Button(typed, d, i))
        );
    }

    private static AdaptiveSubmitAction Button(Typed typed, Assessment decision, int index)
    {
        (string, string)[] data = [("assessment", decision.Id), .. Carried(typed)];
        var verb = Verbs.GetValueOrDefault(typed.Word, Verb.Manage);
        return verb is Verb.AnswerInChat
            ? CardButton.Sends(Number(index), verb, data)
            : CardButton.OpensDialog(Number(index), verb, data);
    }

    private static (string, string)[] Carried(Typed typed) =>
        [
            (OwnerFields.To, typed.Word),
            (OwnerFields.Typed, typed.Line.Rest),
            (
                OwnerFields.People,
                string.Join(',', typed.Line.Mentioned.Select(m => m.AadObjectId ?? m.Id))
            ),
        ];

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
