using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public abstract partial class Prompt<T>
{
    /// <summary>A copy of the question that shows choices too.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default
    ) =>
        AppendChoices(
            prompt,
            channelId,
            choices,
            style,
            options,
            conversationType: null,
            toList: null,
            cancellationToken
        );

    /// <summary>
    /// A copy of the question that shows choices too; without a question they are the message.
    /// </summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        IList<string> toList = default,
        CancellationToken cancellationToken = default
    )
    {
        var place = new ChoicePlace(channelId, conversationType, toList);
        return QuestionWithChoices.Of(prompt, new ChoiceList(choices, options), style, place);
    }
}
