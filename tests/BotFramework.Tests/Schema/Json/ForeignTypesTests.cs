using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Tests.Schema.Json;

/// <summary>Types that only the application knows.</summary>
public sealed class ForeignTypesTests
{
    [Fact]
    public async Task State_is_written_and_read_by_the_resolver_that_the_application_has_set()
    {
        AppContext.SetData("BotFramework.JsonTypeInfoResolver", BasketJsonContext.Default);
        var storage = new MemoryStorage();

        await storage.WriteAsync(Changes(new Basket { Items = 3 }), CancellationToken.None);
        var read = await storage.ReadAsync(["basket"], CancellationToken.None);

        var values = Assert.IsType<Dictionary<string, object>>(read["basket"]);
        Assert.Equal(3L, values["Items"]);
        Assert.DoesNotContain(typeof(Basket), ForeignTypes.Instance.Reflected);
    }

    [Fact]
    public async Task What_no_resolver_knows_is_written_by_reflection()
    {
        var storage = new MemoryStorage();

        await storage.WriteAsync(Changes(new Unknown { Items = 3 }), CancellationToken.None);
        var read = await storage.ReadAsync(["basket"], CancellationToken.None);

        var values = Assert.IsType<Dictionary<string, object>>(read["basket"]);
        Assert.Equal(3L, values["Items"]);
        Assert.Contains(typeof(Unknown), ForeignTypes.Instance.Reflected);
    }

    [Fact]
    public void A_resolver_that_knows_a_type_goes_before_reflection()
    {
        var asked = new ForeignTypes(() => BasketJsonContext.Default);
        var options = new JsonSerializerOptions { TypeInfoResolver = asked };

        Assert.Equal("""{"Items":0}""", JsonSerializer.Serialize(new Basket(), options));
        Assert.Equal("""{"Items":0}""", JsonSerializer.Serialize(new Unknown(), options));
        Assert.Contains(typeof(Unknown), asked.Reflected);
        Assert.DoesNotContain(typeof(Basket), asked.Reflected);
    }

    [Fact]
    public void What_is_set_and_is_no_resolver_is_refused_by_name()
    {
        var types = new ForeignTypes(() => "BasketJsonContext");

        var refusal = Assert.Throws<InvalidOperationException>(() =>
            types.GetTypeInfo(typeof(Basket), JsonSerializerOptions.Default)
        );

        Assert.Equal(
            "BotFramework.JsonTypeInfoResolver in the data of AppContext must be an IJsonTypeInfoResolver, not a System.String.",
            refusal.Message
        );
    }

    private static Dictionary<string, object> Changes(object value) =>
        new(StringComparer.Ordinal) { ["basket"] = value };

    private sealed class Unknown
    {
        public int Items { get; set; }
    }
}
