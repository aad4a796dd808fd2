using Microsoft.Bot.Builder;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>The real bot, and how many turns it was given.</summary>
internal sealed class CountingBot(IBot bot) : IBot
{
    private int _turns;

    public int Turns => _turns;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _turns);
        return bot.OnTurnAsync(turnContext, cancellationToken);
    }
}
