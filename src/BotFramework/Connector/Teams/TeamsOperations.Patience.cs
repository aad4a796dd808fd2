using System.Net;
using System.Text.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

public partial class TeamsOperations
{
    private const int Retries = 10;

    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(50);

    private async Task<HttpOperationResponse<string>> StartAsync(
        string to,
        BatchContent content,
        Dictionary<string, List<string>> headers,
        CancellationToken cancellationToken
    )
    {
        var answer = await PatientlyAsync<JsonElement>(
            Post($"{Batches}/{to}/", content.Values, headers),
            cancellationToken
        );
        return new HttpOperationResponse<string>
        {
            Request = answer.Request,
            Response = answer.Response,
            Body = OperationOf(answer.Body),
        };
    }

    // Documented is an object that holds the id; the official client takes the bare id.
    private static string OperationOf(JsonElement answer) =>
        answer.ValueKind switch
        {
            JsonValueKind.Undefined => null,
            JsonValueKind.String => answer.GetString(),
            JsonValueKind.Object
                when answer.TryGetProperty("operationId", out var id)
                    && id.ValueKind == JsonValueKind.String => id.GetString(),
            _ => throw new RestException("The service's answer names no operation."),
        };

    /// <summary>Sends again while Teams says that it has too much to do.</summary>
    private async Task<HttpOperationResponse<T>> PatientlyAsync<T>(
        ServiceCall call,
        CancellationToken cancellationToken
    )
    {
        for (var retry = 0; ; retry++)
        {
            try
            {
                return await SendAsync<T>(call, cancellationToken);
            }
            catch (HttpOperationException exception)
                when (exception.Response.StatusCode == HttpStatusCode.TooManyRequests
                    && retry < Retries
                )
            {
                await Task.Delay(RetryDelay, cancellationToken);
            }
        }
    }
}
