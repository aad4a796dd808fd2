using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A fallback: the word drop, or the element itself.</summary>
internal sealed class FallbackShape : Shape
{
    private static readonly ObjectForm<AdaptiveTypedElement> Content = new();

    public override Type Owner => typeof(AdaptiveFallbackElement);

    public override object Read(JsonElement json, CardReader reader)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            return new AdaptiveFallbackElement(reader.ReadFallback(Content, json));
        }

        if (json.GetString() == AdaptiveFallbackElement.drop)
        {
            return new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop);
        }

        throw reader.Fault($"the only word for a fallback is '{AdaptiveFallbackElement.drop}'");
    }

    public override bool CanWrite(object owner) =>
        owner is AdaptiveFallbackElement fallback
        && (IsDrop(fallback) || fallback.Content is not null);

    public override void Write(Utf8JsonWriter writer, object owner)
    {
        var fallback = (AdaptiveFallbackElement)owner;
        if (IsDrop(fallback))
        {
            writer.WriteStringValue(AdaptiveFallbackElement.drop);
        }
        else if (fallback.Content is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            Content.Write(writer, fallback.Content);
        }
    }

    private static bool IsDrop(AdaptiveFallbackElement fallback) =>
        fallback.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop;
}
