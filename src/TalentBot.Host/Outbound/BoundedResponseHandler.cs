namespace TalentBot.Host.Outbound;

/// <summary>Reads responses whole while the request's time runs, and no longer than they may be.</summary>
internal sealed class BoundedResponseHandler : DelegatingHandler
{
    /// <summary>Most bytes of a response.</summary>
    public const int Most = 1024 * 1024;

    /// <exception cref="HttpRequestException">The response is longer; the request may have been taken all the same.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(Most, cancellationToken);
            return response;
        }
        catch (HttpRequestException tooLong)
            when (tooLong.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded)
        {
            response.Dispose();
            throw new HttpRequestException(
                HttpRequestError.InvalidResponse,
                "The answer is too long.",
                tooLong,
                response.StatusCode
            );
        }
    }
}
