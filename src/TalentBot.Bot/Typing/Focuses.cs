using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TalentBot.Typing;

/// <summary>Remembers what a person's typed words belong to, in each chat of theirs.</summary>
internal sealed class Focuses(PrivateConversationState state)
{
    private readonly IStatePropertyAccessor<Focus> _focus = state.CreateProperty<Focus>(
        nameof(Focus)
    );

    /// <summary>What the words of who typed belong to.</summary>
    public async Task<Focus> OfAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await _focus.GetAsync(context, () => new(), cancellationToken);

    /// <summary>From now on they belong to an assessment.</summary>
    public Task SetAsync(
        ITurnContext context,
        string assessment,
        CancellationToken cancellationToken
    ) => SetAsync(context, new Focus { Assessment = assessment }, cancellationToken);

    /// <summary>From now on they belong to this.</summary>
    public async Task SetAsync(
        ITurnContext context,
        Focus focus,
        CancellationToken cancellationToken
    )
    {
        await _focus.SetAsync(context, focus, cancellationToken);
        await state.SaveChangesAsync(context, force: false, cancellationToken);
    }

    /// <summary>From now on they belong to nothing.</summary>
    public Task EndAsync(ITurnContext context, CancellationToken cancellationToken) =>
        SetAsync(context, new Focus { Ended = context.Activity.Id ?? "" }, cancellationToken);

    /// <summary>From now on a person's words in a chat that the bot has opened belong to an assessment.</summary>
    /// <param name="chat">A turn in the chat that nobody has begun.</param>
    /// <param name="person">Id of the person in the chat.</param>
    /// <param name="assessment">Id of the assessment.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task SetForAsync(
        ITurnContext chat,
        string person,
        string assessment,
        CancellationToken cancellationToken
    )
    {
        using var context = new TurnContext(
            chat.Adapter,
            new Activity(ActivityTypes.Event)
            {
                ChannelId = chat.Activity.ChannelId,
                Conversation = chat.Activity.Conversation,
                From = new ChannelAccount(person),
            }
        );
        await SetAsync(context, assessment, cancellationToken);
    }
}
