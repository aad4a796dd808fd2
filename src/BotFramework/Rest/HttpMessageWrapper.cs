using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What an exception keeps of an HTTP message.</summary>
public abstract class HttpMessageWrapper
{
    private readonly Dictionary<string, IEnumerable<string>> _headers = new(
        StringComparer.OrdinalIgnoreCase
    );

    public string Content { get; protected set; }

    /// <summary>Headers by name, in whatever case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers => _headers;

    private protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var (name, values) in headers)
        {
            _headers[name] = values;
        }
    }
}
