using System.Collections;
using System.Reflection;

namespace AdaptiveCards.Tests.Serialization;

/// <summary>No member of the object model is forgotten by the JSON, or by the cards of these tests.</summary>
public sealed class CompletenessTests
{
    private static readonly HashSet<string> NotInJson =
    [
        nameof(AdaptiveTypedElement.InternalID),
        nameof(AdaptiveTypedElement.Type),
    ];

    private static readonly Type[] Model =
    [
        .. typeof(AdaptiveCard)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericType: false })
            .Where(type => Members(type).Any())
            .Except([
                typeof(AdaptiveCardParseResult),
                typeof(AdaptiveWarning),
                typeof(AdaptiveHeight),
                typeof(AdaptiveWidth),
                typeof(AdaptiveSchemaVersion),
                typeof(AdaptiveFallbackElement),
            ]),
    ];

    [Fact]
    public void Every_member_of_every_class_comes_through_json()
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var card in Everything.All())
        {
            Visit(AdaptiveCard.FromJson(card.ToJson()).Card, said);
        }

        Assert.Equal(
            "",
            string.Join(
                ' ',
                Model
                    .SelectMany(Members)
                    .Select(Own)
                    .Distinct()
                    .Except(said, StringComparer.Ordinal)
            )
        );
    }

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties()
            .Where(p => p.CanWrite && p.GetIndexParameters().Length == 0)
            .Where(p => !p.GetMethod!.IsStatic && p.DeclaringType!.Assembly == type.Assembly)
            .Where(p =>
                !NotInJson.Contains(p.Name) && !p.Name.EndsWith("Xml", StringComparison.Ordinal)
            )
            .Where(p => p.GetCustomAttribute<ObsoleteAttribute>() is null);

    // What a class inherits need not come through in every class below it.
    private static string Own(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static void Visit(object? value, HashSet<string> said)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Visit(item, said);
            }
        }

        if (value is null || value.GetType().Assembly != typeof(AdaptiveCard).Assembly)
        {
            return;
        }

        var fresh = Fresh(value.GetType());
        foreach (var member in Members(value.GetType()))
        {
            var now = member.GetValue(value);
            if (SaysMore(now, fresh is null ? null : member.GetValue(fresh)))
            {
                said.Add(Own(member));
                Visit(now, said);
            }
        }
    }

    private static object? Fresh(Type type) =>
        type == typeof(AdaptiveCard) ? new AdaptiveCard((AdaptiveSchemaVersion)null!)
        : type.GetConstructor([]) is { } constructor ? constructor.Invoke([])
        : null;

    private static bool SaysMore(object? now, object? usually) =>
        now is ICollection { Count: 0 } ? false
        : now is ICollection ? true
        : !Equals(now, usually);
}
