using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities and their outcomes as HTTP carries them.</summary>
internal static class HttpActivity
{
    private const int MostTrusted = 64 * 1024;

    /// <exception cref="JsonException">There is no activity that could be answered.</exception>
    public static async Task<Activity> ReadAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        // What the sender announces saves growing; more than that it has to send first.
        var announced = Math.Clamp(request.ContentLength ?? 0, 0, MostTrusted);
        using var body = new MemoryStream((int)announced);
        await request.Body.CopyToAsync(body, cancellationToken);
        var activity = SchemaJson.Deserialize<Activity>(
            body.GetBuffer().AsSpan(0, checked((int)body.Length))
        );
        return
            string.IsNullOrEmpty(activity?.Type)
            || !Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _)
            || !IsAddressed(activity)
            ? throw new JsonException("The activity has no type, service URL or address.")
            : activity;
    }

    /// <summary>Whether somebody waits somewhere for an answer to it; events need nobody.</summary>
    private static bool IsAddressed(Activity activity) =>
        activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke)
        || (
            activity.Conversation?.Id is { Length: > 0 }
            && activity.From?.Id is { Length: > 0 }
            && activity.Recipient?.Id is { Length: > 0 }
        );

    /// <summary>Writes the outcome of a turn; null is a plain success.</summary>
    public static async Task AnswerAsync(
        HttpResponse response,
        InvokeResponse outcome,
        CancellationToken cancellationToken
    )
    {
        response.StatusCode = outcome?.Status ?? StatusCodes.Status200OK;
        if (outcome?.Body is null)
        {
            return;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes<object>(outcome.Body, SchemaJson.Indented);
        response.ContentType = "application/json";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, cancellationToken);
    }
}
