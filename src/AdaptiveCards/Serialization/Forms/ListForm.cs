using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A list; its nulls are passed over.</summary>
internal sealed class ListForm<TItem>(Form<TItem> form) : Form<List<TItem>>
    where TItem : class
{
    /// <summary>Whether an empty list says something else than none.</summary>
    public bool WritesEmpty { get; init; }

    public override bool CanWrite(List<TItem> value) =>
        value?.Count > 0 || (WritesEmpty && value is not null);

    public override void Write(Utf8JsonWriter writer, List<TItem> value)
    {
        writer.WriteStartArray();
        foreach (var item in value.Where(form.CanWrite))
        {
            form.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public override List<TItem> Read(JsonElement json, CardReader reader)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            throw reader.Unlike("a list", json);
        }

        return [.. json.EnumerateArray().Select(ReadItem).OfType<TItem>()];

        TItem ReadItem(JsonElement item, int index)
        {
            reader.Enter(index.ToString(CultureInfo.InvariantCulture));
            var value = item.ValueKind == JsonValueKind.Null ? null : form.Read(item, reader);
            reader.Leave();
            return value;
        }
    }
}
