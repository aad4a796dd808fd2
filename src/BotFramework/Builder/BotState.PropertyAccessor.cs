namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private sealed class BotStatePropertyAccessor<T>(BotState botState, string name)
        : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(
            ITurnContext turnContext,
            Func<T> defaultValueFactory,
            CancellationToken cancellationToken
        )
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            var values = botState.LoadedState(turnContext, name);
            if (values.TryGetValue(name, out var stored) && stored is not null)
            {
                return await botState.GetPropertyValueAsync<T>(
                    turnContext,
                    name,
                    cancellationToken
                );
            }

            if (defaultValueFactory is null)
            {
                return default;
            }

            var made = defaultValueFactory();
            await botState.SetPropertyValueAsync(turnContext, name, made, cancellationToken);
            return made;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            await botState.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }

        public async Task SetAsync(
            ITurnContext turnContext,
            T value,
            CancellationToken cancellationToken
        )
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            await botState.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }
    }
}
