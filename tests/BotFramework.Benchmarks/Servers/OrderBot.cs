using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Benchmarks.Servers;

/// <summary>Loads both states, runs the dialog and saves both states, in every turn.</summary>
internal sealed class OrderBot(
    ConversationState conversationState,
    UserState userState,
    OrderDialog dialog
) : IBot
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs =
        conversationState.CreateProperty<DialogState>(nameof(DialogState));

    private readonly IStatePropertyAccessor<Profile> _profiles = userState.CreateProperty<Profile>(
        nameof(Profile)
    );

    public static OrderBot Create()
    {
        AppContext.SetData("BotFramework.JsonTypeInfoResolver", ProfileJsonContext.Default);
        var storage = new MemoryStorage();
        var userState = new UserState(storage);
        return new OrderBot(
            new ConversationState(storage),
            userState,
            new OrderDialog(userState.CreateProperty<Profile>(nameof(Profile)))
        );
    }

    public async Task OnTurnAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    )
    {
        var profile = await _profiles.GetAsync(turnContext, () => new Profile(), cancellationToken);
        profile.Turns++;
        await dialog.RunAsync(turnContext, _dialogs, cancellationToken);
        await conversationState.SaveChangesAsync(turnContext, force: false, cancellationToken);
        await userState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }
}
