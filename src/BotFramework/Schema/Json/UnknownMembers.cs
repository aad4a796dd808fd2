using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Members of an object that its type does not name.</summary>
/// <remarks>They become another library's tokens only when somebody looks at them.</remarks>
internal struct UnknownMembers
{
    private IDictionary<string, JsonElement> _came;
    private JObject _shown;

    /// <summary>What is read and written; null for none.</summary>
    public IDictionary<string, JsonElement> Members
    {
        readonly get => _shown is null ? _came : Written(_shown);
        set => (_came, _shown) = (value, null);
    }

    /// <summary>The same to look at and to change; never null.</summary>
    public JObject Shown
    {
        get => _shown ??= _came is null ? [] : SchemaJson.Convert<JObject>(_came);
        set => (_came, _shown) = (null, value);
    }

    private static Dictionary<string, JsonElement> Written(JObject shown)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, value) in shown)
        {
            members[name] = SchemaJson.ToElement(value);
        }

        return members;
    }
}
