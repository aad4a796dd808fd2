using System.Text.Json;
using TalentBot.Fuzz.Mutations;

namespace TalentBot.Fuzz.Tests.Mutations;

public sealed class JsonChangeTests
{
    private static readonly byte[] Json = [.. """{"a":[1,{"b":"c"},null],"d":{}}"""u8];

    [Fact]
    public void Json_stays_json() =>
        Assert.All(Changes(Json), change => Assert.NotEqual(default, JsonElement.Parse(change)));

    [Fact]
    public void Most_changes_are_different_ones() =>
        Assert.True(
            Changes(Json).Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal).Count > 50
        );

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":"\ud800"}""")]
    public void What_has_no_values_inside_stays_as_it_is(string text)
    {
        var input = System.Text.Encoding.UTF8.GetBytes(text);

        Assert.Equal(input, JsonChange.Of(input, new Random(1)));
    }

    private static List<byte[]> Changes(byte[] input)
    {
        var random = new Random(1);
        return Enumerable.Range(0, 300).Select(_ => JsonChange.Of(input, random)).ToList();
    }
}
