namespace TalentBot.Host.Outbound;

/// <summary>Reads responses whole while the request's time runs, and no longer than they may be.</summary>
internal sealed class BoundedResponseHandler : DelegatingHandler
{
    /// <summary>Most bytes of a response.</summary>
    public const int Most = 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(Most, cancellationToken);
        return response;
    }
}
