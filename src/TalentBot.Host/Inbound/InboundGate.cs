using TalentBot.Host.Inbound.Tokens;

namespace TalentBot.Host.Inbound;

/// <summary>What may come in: the head is judged first, then the token, and only then a body is read.</summary>
internal sealed partial class InboundGate(
    TokenGate tokens,
    ActivityRules rules,
    ILogger<InboundGate> logger
)
{
    private const string Challenge = "Bearer";

    /// <summary>Whether the turn of a request may run; if not, the request is answered.</summary>
    /// <remarks>Every refusal of a sender has the same answer; its one line in the log says why, and holds nothing of the token.</remarks>
    public async Task<bool> AdmitAsync(HttpContext context)
    {
        var response = context.Response;
        switch (await JudgeAsync(context.Request, context.RequestAborted))
        {
            case Verdict.Admitted:
                return true;
            case Verdict.Malformed { Status: var status }:
                response.StatusCode = status;
                return false;
            case Verdict.Untrusted untrusted:
                Log.Untrusted(logger, untrusted.Fault, untrusted.Detail ?? "-");
                response.StatusCode = StatusCodes.Status401Unauthorized;
                response.Headers.WWWAuthenticate = Challenge;
                return false;
            case Verdict.Foreign { Tenant: var tenant }:
                Log.Foreign(logger, tenant);
                response.StatusCode = StatusCodes.Status403Forbidden;
                return false;
            default:
                response.StatusCode = StatusCodes.Status200OK;
                return false;
        }
    }

    private async Task<Verdict> JudgeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (RequestHead.FaultOf(request) is { } status)
        {
            return new Verdict.Malformed(status);
        }

        var sender = await tokens.IdentifyAsync(request.Headers.Authorization, cancellationToken);
        return sender is Sender.Unknown { Fault: var fault, Detail: var detail }
            ? new Verdict.Untrusted(fault, detail)
            : await JudgeBodyAsync(request, sender, cancellationToken);
    }

    private async Task<Verdict> JudgeBodyAsync(
        HttpRequest request,
        Sender sender,
        CancellationToken cancellationToken
    )
    {
        var body = await ActivityBody.ReadAsync(request.Body, cancellationToken);
        if (body is null)
        {
            return new Verdict.Malformed(StatusCodes.Status413PayloadTooLarge);
        }

        request.Body = body;
        return ActivityFacts.Read(body.GetBuffer().AsMemory(0, (int)body.Length)) is { } facts
            ? rules.Judge(facts, sender)
            : new Verdict.Malformed(StatusCodes.Status400BadRequest);
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 350,
            Level = LogLevel.Warning,
            Message = "A request was refused, because its sender is not trusted: {Fault} ({Detail})."
        )]
        public static partial void Untrusted(ILogger logger, TokenFault fault, string detail);

        [LoggerMessage(
            EventId = 351,
            Level = LogLevel.Warning,
            Message = "An activity of the tenant {Tenant} was refused, because the bot does not serve it; see Trust:AllowedTenants."
        )]
        public static partial void Foreign(ILogger logger, Guid? tenant);
    }
}
