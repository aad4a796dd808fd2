namespace TalentBot.Host.Endpoints;

/// <summary>Keeps what went wrong inside: the sender gets a bare status, the log what kind of fault it was and where.</summary>
internal sealed partial class FaultBarrier(RequestDelegate next, ILogger<FaultBarrier> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = refused.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The sender hung up; nobody reads a status, and nothing is wrong here.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            // The message may hold what somebody typed, so it is not logged.
            Log.Failed(logger, context.Request.Path, fault.GetType().Name, fault.StackTrace);
            context.Response.StatusCode =
                fault is OperationCanceledException
                    ? StatusCodes.Status503ServiceUnavailable
                    : StatusCodes.Status500InternalServerError;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 340,
            Level = LogLevel.Error,
            Message = "The request to {Path} failed: {Fault}{Stack}"
        )]
        public static partial void Failed(ILogger logger, string path, string fault, string? stack);
    }
}
