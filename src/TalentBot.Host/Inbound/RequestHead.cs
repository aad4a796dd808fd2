using Microsoft.Net.Http.Headers;

namespace TalentBot.Host.Inbound;

/// <summary>What a request says before its body: enough to refuse most that is no activity.</summary>
internal static class RequestHead
{
    /// <summary>Where the server keeps a length that a chunked request named as well.</summary>
    private const string OverruledLength = "X-Content-Length";

    private const string Json = "application/json";

    private const string Utf8 = "utf-8";

    /// <summary>The status that refuses the request; null when its body may be an activity.</summary>
    public static int? FaultOf(HttpRequest request) =>
        request switch
        {
            _ when IsAmbiguous(request.Headers) => StatusCodes.Status400BadRequest,
            _ when !IsPlainJson(request) => StatusCodes.Status415UnsupportedMediaType,
            { ContentLength: > ActivityBody.Most } => StatusCodes.Status413PayloadTooLarge,
            _ => null,
        };

    /// <summary>Whether it names its length in two ways, of which a proxy may have believed the other.</summary>
    private static bool IsAmbiguous(IHeaderDictionary headers) =>
        headers.ContainsKey(HeaderNames.TransferEncoding)
        && (headers.ContainsKey(HeaderNames.ContentLength) || headers.ContainsKey(OverruledLength));

    private static bool IsPlainJson(HttpRequest request) =>
        request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (
            !type.Charset.HasValue
            || HeaderUtilities
                .RemoveQuotes(type.Charset)
                .Equals(Utf8, StringComparison.OrdinalIgnoreCase)
        );
}
