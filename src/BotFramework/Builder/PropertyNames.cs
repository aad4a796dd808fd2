using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Names that stored state repeats in every turn, as one text each.</summary>
internal static class PropertyNames
{
    private static readonly string[] Known =
    [
        "dialogs",
        "dialogStack",
        "id",
        "state",
        "StackIndex",
        "Version",
        "options",
        "values",
        "instanceId",
        "stepIndex",
        "AttemptCount",
        "DialogState",
        "Prompt",
        "Choices",
        "type",
        "text",
        "name",
        "serviceUrl",
        "channelId",
        "conversation",
        "recipient",
        "from",
        "tenantId",
        "replyToId",
        "inputHint",
    ];

    private static readonly string[][] ByLength =
    [
        .. Enumerable
            .Range(0, Known.Max(name => name.Length) + 1)
            .Select(length => Known.Where(name => name.Length == length).ToArray()),
    ];

    /// <summary>The name at which the reader stands.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && reader.ValueSpan.Length < ByLength.Length)
        {
            foreach (var known in ByLength[reader.ValueSpan.Length])
            {
                if (reader.ValueTextEquals(known))
                {
                    return known;
                }
            }
        }

        return reader.GetString();
    }
}
