using System.Globalization;
using Microsoft.AspNetCore.Http.Features;

namespace TalentBot.Sandbox.Channels.Faults;

/// <summary>Carries out the fault plan before and after the service's own work.</summary>
internal sealed class FaultMiddleware(FaultPlan faults)
{
    private static readonly object Cut = new();

    /// <summary>The connection was broken on purpose before the answer.</summary>
    public static bool WasCut(HttpContext context) => context.Items.ContainsKey(Cut);

    /// <summary>Lets a call pass, or spoils it.</summary>
    public async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        switch (faults.Take(Operation(context), Conversation(context)))
        {
            case FaultEffect.Refuse refuse:
                await RefuseAsync(context, refuse);
                break;
            case FaultEffect.Outage:
                Break(context);
                break;
            case FaultEffect.LoseAnswer:
                await LoseAnswerAsync(context, next);
                break;
            case FaultEffect.Delay delay:
                await Task.Delay(delay.By, context.RequestAborted);
                await next(context);
                break;
            default:
                await next(context);
                break;
        }
    }

    private static string? Conversation(HttpContext context) =>
        context.GetRouteValue("id") as string;

    private static ConnectorOperation Operation(HttpContext context)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? string.Empty;
        return (context.Request.Method, route) switch
        {
            ("POST", "v3/conversations") => ConnectorOperation.Create,
            ("POST", _) => ConnectorOperation.Send,
            ("PUT", _) => ConnectorOperation.Update,
            ("DELETE", _) => ConnectorOperation.Delete,
            _ when route.Contains("members", StringComparison.Ordinal) =>
                ConnectorOperation.Members,
            _ when route.StartsWith("v3/teams", StringComparison.Ordinal) =>
                ConnectorOperation.Team,
            _ => ConnectorOperation.Unknown,
        };
    }

    private static Task RefuseAsync(HttpContext context, FaultEffect.Refuse refuse)
    {
        if (refuse.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds)
                .ToString(CultureInfo.InvariantCulture);
        }

        return ConnectorError.Result(refuse.Status, refuse.Code).ExecuteAsync(context);
    }

    private static async Task LoseAnswerAsync(HttpContext context, RequestDelegate next)
    {
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        await next(context);
        Break(context);
    }

    private static void Break(HttpContext context)
    {
        context.Items[Cut] = true;
        context.Abort();
    }
}
