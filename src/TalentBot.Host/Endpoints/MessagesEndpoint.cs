using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using TalentBot.Host.Inbound;

namespace TalentBot.Host.Endpoints;

/// <summary>Takes activities: what the gate refuses never reaches the SDK.</summary>
internal sealed class MessagesEndpoint(
    InboundGate gate,
    IBotFrameworkHttpAdapter adapter,
    IBot bot,
    IHostApplicationLifetime lifetime,
    TimeProvider clock
)
{
    /// <summary>Longest a turn takes; Teams sends the activity again after 15 seconds.</summary>
    public static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(12);

    /// <summary>How long a turn that has begun may take once the host is stopping.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(8);

    /// <summary>Runs the turn of a posted activity. It goes on when the sender has stopped waiting: what it saves counts.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (!await gate.AdmitAsync(context))
        {
            return;
        }

        using var turn = new CancellationTokenSource(LongestTurn, clock);
        await using var stopping = lifetime.ApplicationStopping.Register(() =>
            turn.CancelAfter(Grace)
        );
        await adapter.ProcessAsync(context.Request, context.Response, bot, turn.Token);
    }
}
