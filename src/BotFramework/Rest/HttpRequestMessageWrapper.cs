namespace Microsoft.Rest;

/// <summary>What an exception keeps of a request: neither its credentials nor its content.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);

        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Content = content;
        CopyHeaders(httpRequest.Headers);
        Headers.Remove("Authorization");
    }

    public HttpMethod Method { get; protected set; }

    public Uri RequestUri { get; protected set; }
}
