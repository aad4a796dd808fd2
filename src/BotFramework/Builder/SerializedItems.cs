using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Items written and read by a serializer that was brought along.</summary>
internal sealed class SerializedItems(Dictionary<string, JObject> items, JsonSerializer serializer)
    : TokenItems(items)
{
    protected override object FromToken(JObject kept) => kept.ToObject<object>(serializer);

    protected override JObject ToToken(object value) => JObject.FromObject(value, serializer);
}
