using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder;

public sealed class PlainDialogStateTests
{
    private const string Whole =
        """{"dialogStack":[{"id":"a","state":{"x":1},"StackIndex":2,"Version":"v"}]}""";

    [Fact]
    public void A_stored_stack_is_taken_as_it_stands()
    {
        var stored = Plain(Whole);

        var instance = Assert.Single(PlainDialogState.Read(stored).DialogStack);

        Assert.Equal("a", instance.Id);
        Assert.Equal(1L, instance.State["x"]);
        Assert.Equal(2, instance.StackIndex);
        Assert.Equal("v", instance.Version);
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData("""{"dialogStack":[]}""")]
    [InlineData("""{"dialogStack":null}""")]
    [InlineData("""{}""")]
    [InlineData("""{"DialogStack":[{"ID":"a","State":{"x":1}}]}""")]
    [InlineData("""{"dialogStack":[{"id":"a"},{"id":"b","StackIndex":null,"state":null}]}""")]
    [InlineData("""{"dialogStack":[{"id":"a","more":1}],"more":2}""")]
    [InlineData("""{"dialogStack":[null]}""")]
    public void A_stack_comes_back_as_by_way_of_its_json(string json)
    {
        var detour = JsonSerializer.Deserialize<DialogState>(json, Insensitive);

        var read = StateJson.Convert<DialogState>(Plain(json));

        Assert.Equal(Text(StateJson.Write(detour)), Text(StateJson.Write(read)));
    }

    [Theory]
    [InlineData("""{"dialogStack":[{"id":7}]}""")]
    [InlineData("""{"dialogStack":[{"id":"a","StackIndex":3000000000}]}""")]
    [InlineData("""{"dialogStack":{"id":"a"}}""")]
    [InlineData("""[]""")]
    public void What_is_no_stack_is_refused(string json) =>
        Assert.Throws<JsonException>(() => StateJson.Convert<DialogState>(Plain(json)));

    private static JsonSerializerOptions Insensitive { get; } =
        new() { PropertyNameCaseInsensitive = true };

    private static object Plain(string json) => StateJson.Read(Encoding.UTF8.GetBytes(json));

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);
}
