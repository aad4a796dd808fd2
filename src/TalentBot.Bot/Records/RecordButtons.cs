using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Records;

/// <summary>The buttons of a record.</summary>
/// <param name="assessment">Id of the decision.</param>
/// <param name="language">The language of the readers.</param>
/// <param name="surface">Where they stand: in a channel they open dialogs, so that each answer goes to the presser alone.</param>
internal sealed class RecordButtons(string assessment, Language language, Surface surface)
{
    /// <summary>On the record's card.</summary>
    public IEnumerable<AdaptiveAction> OfCard =>
        [
            Button(language["record.get-markdown"], RecordFields.FileForm, RecordFields.Markdown),
            Button(language["record.get-json"], RecordFields.FileForm, RecordFields.Json),
            Button(language["record.show-markdown"], RecordFields.TextForm, RecordFields.Markdown),
            Button(language["record.show-json"], RecordFields.TextForm, RecordFields.Json),
        ];

    /// <summary>Under the record as text.</summary>
    public IEnumerable<AdaptiveAction> OfText =>
        [
            CardButton.Sends(
                language["record.back"],
                Verb.Back,
                ("form", RecordFields.CardForm),
                ("assessment", assessment)
            ),
        ];

    private AdaptiveSubmitAction Button(string title, string form, string format)
    {
        (string, string)[] data =
        [
            ("form", form),
            (RecordFields.Format, format),
            ("assessment", assessment),
        ];
        return surface is Surface.Shared
            ? CardButton.OpensDialog(title, Verb.Next, data)
            : CardButton.Sends(title, Verb.Next, data);
    }
}
