namespace Microsoft.Rest;

/// <summary>A client of a service, over an HTTP client that it may own, or make where none is given.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposesHttpClient;

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        HttpClient = httpClient ?? new HttpClient();
        _disposesHttpClient = disposeHttpClient || httpClient is null;
    }

    public HttpClient HttpClient { get; protected set; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposesHttpClient)
        {
            HttpClient.Dispose();
        }
    }
}
