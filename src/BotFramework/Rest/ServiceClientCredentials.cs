namespace Microsoft.Rest;

/// <summary>What lets a request in.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Signs a request; a request that needs no signature stays as it is.</summary>
    public virtual Task ProcessHttpRequestAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;
}
