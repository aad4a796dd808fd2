using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TalentBot.Host.Inbound;

namespace TalentBot.Host.Endpoints;

/// <summary>Registers what the bot answers over HTTP.</summary>
internal static class EndpointRegistration
{
    /// <summary>Adds the endpoints' services and the server's limits.</summary>
    public static IServiceCollection AddEndpoints(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StorageReadiness>(StorageReadiness.Name);
        return services
            .AddSingleton<MessagesEndpoint>()
            .Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = ActivityBody.Most;
            });
    }

    /// <summary>Maps activities, liveness and readiness.</summary>
    public static WebApplication MapEndpoints(this WebApplication app)
    {
        app.UseMiddleware<FaultBarrier>();
        app.MapPost(
            "/api/messages",
            (HttpContext context, MessagesEndpoint messages) => messages.HandleAsync(context)
        );
        app.MapGet("/healthz", () => "ok");
        app.MapHealthChecks(
                "/readyz",
                new HealthCheckOptions
                {
                    Predicate = check => check.Name == StorageReadiness.Name,
                    ResponseWriter = (context, report) =>
                        context.Response.WriteAsync(
                            report.Status is HealthStatus.Healthy ? "ok" : "not ok"
                        ),
                }
            )
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get]));
        return app;
    }
}
