namespace TalentBot.Host.Outbound;

/// <summary>Stops what would go to an address that is not allowed, before a name is resolved or a token asked for.</summary>
internal sealed partial class AddressGuard(
    ServiceHosts services,
    LoginHosts logins,
    ILogger<AddressGuard> logger
)
{
    /// <summary>Lets messages pass to the hosts of the connector.</summary>
    /// <exception cref="HttpRequestException">The address is another.</exception>
    public void DemandService(Uri? address) => Demand(services.Allows(address), address);

    /// <summary>Lets requests without a token pass to the login services too.</summary>
    /// <exception cref="HttpRequestException">The address is another.</exception>
    public void Demand(HttpRequestMessage request) =>
        Demand(
            services.Allows(request.RequestUri)
                || (request.Headers.Authorization is null && logins.Allows(request.RequestUri)),
            request.RequestUri
        );

    private void Demand(bool allowed, Uri? address)
    {
        if (!allowed)
        {
            Log.Refused(logger, address?.IsAbsoluteUri is true ? address.IdnHost : "-");
            throw new HttpRequestException(
                HttpRequestError.ConfigurationLimitExceeded,
                "The address is not one that the bot may send to."
            );
        }
    }

    private static partial class Log
    {
        /// <summary>An alert: addresses were checked when they came in, so somebody has changed one since.</summary>
        [LoggerMessage(
            EventId = 330,
            Level = LogLevel.Critical,
            Message = "A request to {Host} was stopped: the bot may not send there, and nothing was sent. Where a stored conversation names this host, its record was changed."
        )]
        public static partial void Refused(ILogger logger, string host);
    }
}
