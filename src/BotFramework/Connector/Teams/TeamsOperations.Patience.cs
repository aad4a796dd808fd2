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
        var answer = await PatientlyAsync<string>(
            Post($"{Batches}/{to}/", content.Values, headers),
            cancellationToken
        );
        return new HttpOperationResponse<string>
        {
            Request = answer.Request,
            Response = answer.Response,
            Body = string.IsNullOrEmpty(answer.Body) ? null : OperationIn(answer.Body),
        };
    }

    private static string OperationIn(string answer)
    {
        try
        {
            return OperationOf(JsonElement.Parse(answer));
        }
        catch (JsonException)
        {
            return answer;
        }
    }

    // Documented is an object that holds the id; the official client takes the bare id, also as plain text.
    private static string OperationOf(JsonElement answer) =>
        answer.ValueKind switch
        {
            JsonValueKind.String => answer.GetString(),
            JsonValueKind.Object
                when answer.TryGetProperty("operationId", out var id)
                    && id.ValueKind == JsonValueKind.String => id.GetString(),
            _ => throw new RestException("The service's answer names no operation."),
        };

    /// <summary>Sends again while Teams says that it has too much to do.</summary>
    /// <exception cref="AggregateException">All that went wrong, each time.</exception>
    private async Task<HttpOperationResponse<T>> PatientlyAsync<T>(
        ServiceCall call,
        CancellationToken cancellationToken
    )
    {
        var faults = new List<Exception>();
        while (true)
        {
            try
            {
                return await SendAsync<T>(call, cancellationToken);
            }
            catch (HttpOperationException exception)
            {
                faults.Add(exception);
                if (
                    exception.Response.StatusCode != HttpStatusCode.TooManyRequests
                    || faults.Count > Retries
                )
                {
                    throw new AggregateException("The batch was refused.", faults);
                }

                await Task.Delay(RetryDelay, cancellationToken);
            }
        }
    }
}
