using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// What the serializer knows of types that no context of ours has: from the application, or else by reflection.
/// </summary>
/// <remarks>The serializer keeps what it was told, so each type is asked for once for each way of writing.</remarks>
internal sealed class ForeignTypes(Func<object> application) : IJsonTypeInfoResolver
{
    /// <summary>The name of the application's own resolver in the data of <see cref="AppContext"/>.</summary>
    public const string ResolverName = "BotFramework.JsonTypeInfoResolver";

    private readonly DefaultJsonTypeInfoResolver _reflection = new();
    private readonly ConcurrentDictionary<Type, bool> _reflected = new();

    /// <summary>The one that all ways of writing share.</summary>
    public static ForeignTypes Instance { get; } = new(() => AppContext.GetData(ResolverName));

    /// <summary>The types that were looked at by reflection so far.</summary>
    public IEnumerable<Type> Reflected => _reflected.Keys;

    /// <inheritdoc/>
    public JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (Application()?.GetTypeInfo(type, options) is { } known)
        {
            return known;
        }

        _reflected[type] = true;
        return _reflection.GetTypeInfo(type, options);
    }

    private IJsonTypeInfoResolver Application() =>
        application() switch
        {
            null => null,
            IJsonTypeInfoResolver resolver => resolver,
            var other => throw new InvalidOperationException(
                $"{ResolverName} in the data of AppContext must be an {nameof(IJsonTypeInfoResolver)}, not a {other.GetType()}."
            ),
        };
}
