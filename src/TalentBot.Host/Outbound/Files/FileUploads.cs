using System.Net.Http.Headers;
using TalentBot.Records.Files;

namespace TalentBot.Host.Outbound.Files;

/// <summary>Puts files where people have agreed to take them, without any token of ours.</summary>
internal sealed partial class FileUploads(
    IHttpClientFactory clients,
    UploadHosts hosts,
    ILogger<FileUploads> logger
) : IFileUploads
{
    /// <summary>Name of its HTTP client.</summary>
    public const string Client = "files";

    public async Task<bool> TryPutAsync(
        Uri address,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellationToken
    )
    {
        if (!hosts.Allows(address))
        {
            Log.Refused(logger, address.IsAbsoluteUri ? address.IdnHost : "-");
            return false;
        }

        try
        {
            using var client = clients.CreateClient(Client);
            using var request = Whole(address, content);
            using var response = await client.SendAsync(request, cancellationToken);
            return IsStored(response);
        }
        catch (Exception fault) when (IsOfTheNetwork(fault, cancellationToken))
        {
            Log.Failed(logger, fault.GetType().Name);
            return false;
        }
    }

    private bool IsStored(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            Log.Failed(logger, $"{(int)response.StatusCode}");
        }

        return response.IsSuccessStatusCode;
    }

    private static HttpRequestMessage Whole(Uri address, ReadOnlyMemory<byte> content)
    {
        var body = new ReadOnlyMemoryContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        body.Headers.ContentRange = new ContentRangeHeaderValue(
            0,
            content.Length - 1,
            content.Length
        );
        return new(HttpMethod.Put, address) { Content = body };
    }

    private static bool IsOfTheNetwork(Exception fault, CancellationToken cancellationToken) =>
        fault is HttpRequestException or IOException or TimeoutException
        || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 334,
            Level = LogLevel.Warning,
            Message = "A file was to go to {Host}, which is none of the places for files; it was not sent. Where it is your organisation's, add it to Trust:UploadHosts."
        )]
        public static partial void Refused(ILogger logger, string host);

        [LoggerMessage(
            EventId = 335,
            Level = LogLevel.Warning,
            Message = "A file could not be put among somebody's files: {Reason}. They were shown its text instead."
        )]
        public static partial void Failed(ILogger logger, string reason);
    }
}
