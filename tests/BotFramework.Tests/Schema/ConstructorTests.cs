using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Tests.Schema;

/// <summary>What a constructor is given, the member of the same name says.</summary>
public sealed class ConstructorTests
{
    // The arguments of these have names or types of their own.
    private static readonly Type[] Others =
    [
        typeof(ConversationReference),
        typeof(TargetedMeetingNotification),
        typeof(TaskModuleAction),
        typeof(TeamsChannelDataSettings),
    ];

    public static TheoryData<Type> Types =>
        [
            .. typeof(Activity)
                .Assembly.GetExportedTypes()
                .Where(type =>
                    type.Namespace?.StartsWith("Microsoft.Bot.Schema", StringComparison.Ordinal)
                        is true
                    && type
                        is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
                    && !typeof(Exception).IsAssignableFrom(type)
                    && !Others.Contains(type)
                    && type.GetConstructors().Length > 0
                ),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_argument_becomes_the_member_of_its_name(Type type)
    {
        foreach (var constructor in type.GetConstructors())
        {
            var arguments = constructor.GetParameters().ToDictionary(NameOf, Sample);

            var made = constructor.Invoke([.. arguments.Values]);

            Assert.All(arguments, given => Assert.Equal(given.Value, Told(made, given.Key)));
        }
    }

    private static string NameOf(ParameterInfo parameter) => parameter.Name!;

    private static object? Told(object made, string name) =>
        made.GetType()
            .GetProperty(
                name,
                BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance
            )!
            .GetValue(made);

    private static object? Sample(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(string) => NameOf(parameter),
            _ when type == typeof(bool) => true,
            _ when type == typeof(object) => new object(),
            _ when type == typeof(DateTime) => DateTime.UnixEpoch,
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
            { IsValueType: true } => Convert.ChangeType(7, type, CultureInfo.InvariantCulture),
            _ when type.IsAssignableTo(typeof(IDictionary<string, Entity>)) => new Dictionary<
                string,
                Entity
            >(StringComparer.Ordinal),
            { IsGenericType: true } => Activator.CreateInstance(
                typeof(List<>).MakeGenericType(type.GetGenericArguments())
            ),
            _ => RuntimeHelpers.GetUninitializedObject(type),
        };
    }
}
