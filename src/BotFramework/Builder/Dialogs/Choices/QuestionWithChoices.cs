using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A prompt's question together with its choices.</summary>
internal static class QuestionWithChoices
{
    /// <summary>A copy of a question that offers choices; the question stays as it is.</summary>
    public static IMessageActivity Of(
        IMessageActivity question,
        ChoiceList list,
        ListStyle style,
        ChoicePlace place
    )
    {
        var choices = Show(list, question?.Text ?? string.Empty, style, place);
        if (question is null)
        {
            choices.InputHint = InputHints.ExpectingInput;
            return choices;
        }

        var copy = Copy(question);
        copy.Text = choices.Text;
        if (choices.SuggestedActions?.Actions is { Count: > 0 })
        {
            copy.SuggestedActions = choices.SuggestedActions;
        }

        if (choices.Attachments is { Count: > 0 } added)
        {
            copy.Attachments = [.. copy.Attachments ?? [], .. added];
        }

        return copy;
    }

    private static IMessageActivity Show(
        ChoiceList list,
        string text,
        ListStyle style,
        ChoicePlace place
    )
    {
        var (choices, words) = list;
        return style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, words),
            ListStyle.List => ChoiceFactory.List(choices, text, null, words),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(
                choices,
                text,
                null,
                place.To
            ),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(
                place.ChannelId,
                choices,
                text,
                null,
                words,
                place.ConversationType,
                place.To
            ),
        };
    }

    /// <summary>By way of JSON, but for what would come back as JSON; what is usually asked needs no such detour.</summary>
    private static Activity Copy(IMessageActivity question)
    {
        if (question is Activity { IsFlat: true } flat)
        {
            return flat.CopyFlat();
        }

        var copy = SchemaJson.Deserialize<Activity>(SchemaJson.SerializeToUtf8(question));
        copy.Attachments = question.Attachments;
        copy.ChannelData = question.ChannelData;
        copy.Value = question.Value;
        return copy;
    }
}
