using System.Reflection;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Tests.Schema;

public sealed class ActivityCopyTests
{
    public static TheoryData<string> Parts() =>
        [
            .. typeof(Activity)
                .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(p => p.PropertyType != typeof(string) && p.PropertyType != typeof(object))
                .Where(p => p.CanWrite && !p.PropertyType.IsValueType)
                .Select(p => p.Name)
                .Where(name => name != nameof(Activity.Attachments)),
        ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void What_holds_an_object_that_a_copy_would_share_is_not_flat(string name)
    {
        var part = typeof(Activity).GetProperty(
            name,
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
        )!;
        var activity = new Activity();
        Assert.True(activity.IsFlat);

        part.SetValue(activity, Filled(part.PropertyType));

        Assert.False(activity.IsFlat);
    }

    [Fact]
    public void A_flat_copy_says_the_same_and_shares_no_list_of_entities()
    {
        var activity = new Activity("message", text: "hi", locale: "en", entities: [], value: 3);

        var copy = activity.CopyFlat();

        Assert.Equal(SchemaJson.Serialize(activity), SchemaJson.Serialize(copy));
        Assert.NotSame(activity.Entities, copy.Entities);
        copy.Text = "there";
        Assert.Equal("hi", activity.Text);
    }

    [Fact]
    public void What_is_derived_from_an_activity_is_not_flat() =>
        Assert.False(new Special().IsFlat);

    /// <summary>An object of a type, and a list or dictionary with something in it.</summary>
    private static object Filled(Type type)
    {
        if (!type.IsInterface)
        {
            return Activator.CreateInstance(type)!;
        }

        var arguments = type.GenericTypeArguments;
        if (arguments is [var item])
        {
            var list = (System.Collections.IList)
                Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            list.Add(null);
            return list;
        }

        return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
    }

    private sealed class Special : Activity;
}
