using System.Globalization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far somebody has read.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ReadReceiptInfo
{
    public ReadReceiptInfo() { }

    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    public string LastReadMessageId { get; set; }

    /// <summary>Whether a message was read: its id is no later than the last one read.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        TryRead(compareMessageId, out var message)
        && TryRead(lastReadMessageId, out var last)
        && message <= last;

    /// <summary>Whether a message was read: its id is no later than the last one read.</summary>
    public bool IsMessageRead(string compareMessageId) =>
        IsMessageRead(compareMessageId, LastReadMessageId);

    private static bool TryRead(string id, out long number) =>
        long.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
