namespace TalentBot.Host.Outbound;

/// <summary>Stops requests to anywhere that is not allowed, before a name is resolved.</summary>
internal sealed partial class AllowedHostsHandler(
    ServiceHosts hosts,
    ILogger<AllowedHostsHandler> logger
) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (hosts.Allows(request.RequestUri))
        {
            return base.SendAsync(request, cancellationToken);
        }

        Log.Refused(logger, request.RequestUri?.Host);
        throw new HttpRequestException(
            HttpRequestError.ConfigurationLimitExceeded,
            "The address is not one that the bot may send to."
        );
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 330,
            Level = LogLevel.Error,
            Message = "A request to {Host} was stopped: the bot may not send there."
        )]
        public static partial void Refused(ILogger logger, string? host);
    }
}
