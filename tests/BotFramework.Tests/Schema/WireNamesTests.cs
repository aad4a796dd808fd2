using System.Reflection;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Tests.Schema;

/// <summary>A type that no generated code knows would be written with the names of C#.</summary>
public sealed class WireNamesTests
{
    public static TheoryData<Type> Types =>
        [
            .. typeof(Activity)
                .Assembly.GetExportedTypes()
                .Where(type =>
                    type.Namespace?.StartsWith("Microsoft.Bot.Schema", StringComparison.Ordinal)
                        is true
                    && type is { IsClass: true, IsGenericType: false, IsAbstract: false }
                    && !typeof(Exception).IsAssignableFrom(type)
                    && type.GetConstructors().Length > 0
                    && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Length > 0
                ),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_member_has_a_name_in_camel_case(Type type)
    {
        var members = SchemaJson.Options.GetTypeInfo(type).Properties;

        Assert.DoesNotContain(members, member => char.IsUpper(member.Name[0]));
    }
}
