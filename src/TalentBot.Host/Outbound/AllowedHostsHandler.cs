namespace TalentBot.Host.Outbound;

/// <summary>Stops requests to anywhere that is not allowed, before a name is resolved.</summary>
internal sealed class AllowedHostsHandler(AddressGuard guard) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        guard.Demand(request);
        return base.SendAsync(request, cancellationToken);
    }
}
