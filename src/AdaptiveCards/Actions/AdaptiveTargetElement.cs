using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>An element to be shown, hidden or (null) switched over.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTargetElement>))]
public class AdaptiveTargetElement : IExtensible
{
    public AdaptiveTargetElement() { }

    public AdaptiveTargetElement(string elementId)
    {
        ElementId = elementId;
    }

    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        ElementId = elementId;
        IsVisible = isVisible;
    }

    public string ElementId { get; set; }

    public bool? IsVisible { get; set; }

    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);

    public bool IsVisibleXml
    {
        get => IsVisible ?? false;
        set => IsVisible = value;
    }

    public bool ShouldSerializeIsVisibleXml() => IsVisible.HasValue;
}
