using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Whether the message says anything at all.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments?.Count > 0
        || ChannelData is not null;

    /// <summary>Who is mentioned; empty if nobody is.</summary>
    public Mention[] GetMentions() =>
        Entities
            ?.Where(entity =>
                string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase)
            )
            .Select(entity =>
                entity as Mention
                ?? (PlainReading.TryRead(entity, out Mention mention) ? mention : new Mention())
            )
            .ToArray()
        ?? [];

    /// <summary>
    /// What the channel added, read as a type as far as it fits; the type's default if the channel
    /// added nothing, or something else.
    /// </summary>
    public TypeT GetChannelData<TypeT>() => TryGetChannelData<TypeT>(out var data) ? data : default;

    /// <summary>Reads what the channel added; false if it added nothing or something else.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance) =>
        PlainReading.TryRead(ChannelData, out instance);

    /// <summary>Always false: this SDK keeps no streaming connections.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null
        && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
