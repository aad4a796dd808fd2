using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace TalentBot.Bots;

/// <summary>Catches faults of a turn once: one line in the log, one apology, nothing shared is deleted.</summary>
internal sealed partial class AdapterWithErrorHandler : CloudAdapter
{
    private readonly ILogger<AdapterWithErrorHandler> _logger;

    public AdapterWithErrorHandler(
        BotFrameworkAuthentication authentication,
        ILogger<AdapterWithErrorHandler> logger
    )
        : base(authentication, logger)
    {
        _logger = logger;
        OnTurnError = HandleAsync;
    }

    private async Task HandleAsync(ITurnContext context, Exception fault)
    {
        var reference = Guid.NewGuid().ToString("N")[..8];
        Log.TurnFailed(_logger, reference, fault.GetType().Name, fault.StackTrace);
        // A platform that does not answer takes no apology either, and Teams would send the message again meanwhile.
        if (fault is TimeoutException or OperationCanceledException && !IsInvoke(context))
        {
            return;
        }

        try
        {
            await ApologiseAsync(context, reference);
        }
        // The apology is the last thing tried; what stops it must not hide the fault or answer 500.
        catch (Exception second)
        {
            Log.ApologyFailed(_logger, reference, second.GetType().Name);
        }
    }

    private static Task ApologiseAsync(ITurnContext context, string reference)
    {
        var text =
            $"Something went wrong on my side; nothing that was saved before is lost. Please try again. If it happens again, give this reference to your administrator: {reference}";
        return context.Activity switch
        {
            { Type: ActivityTypes.Invoke, Name: { } name }
                when name.StartsWith("task/", StringComparison.Ordinal) => AnswerAsync(
                context,
                DialogSurface.Message(text)
            ),
            { Type: ActivityTypes.Invoke, Name: ActionSurface.Invoke } => AnswerAsync(
                context,
                ActionSurface.Of(DialogSurface.Message(text))
            ),
            { Type: ActivityTypes.Message } => context.SendActivityAsync(text),
            _ => Task.CompletedTask,
        };
    }

    private static Task<ResourceResponse> AnswerAsync(ITurnContext context, object body) =>
        context.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = 200, Body = body },
            }
        );

    private static bool IsInvoke(ITurnContext context) =>
        context.Activity.Type is ActivityTypes.Invoke;

    private static partial class Log
    {
        /// <summary>The exception's message and data may hold what somebody typed, so neither is logged.</summary>
        [LoggerMessage(
            EventId = 201,
            Level = LogLevel.Error,
            Message = "Turn failed, reference {Reference}: {Fault}{Stack}"
        )]
        public static partial void TurnFailed(
            ILogger logger,
            string reference,
            string fault,
            string? stack
        );

        [LoggerMessage(
            EventId = 202,
            Level = LogLevel.Warning,
            Message = "No apology could be given for reference {Reference}: {Fault}"
        )]
        public static partial void ApologyFailed(ILogger logger, string reference, string fault);
    }
}
