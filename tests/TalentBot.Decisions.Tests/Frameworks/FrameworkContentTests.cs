using System.Text.Json.Nodes;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

public class FrameworkContentTests
{
    [Theory]
    [InlineData("""{ "a" : [ 1, 2 ] }""", """{"a":[1,2]}""")]
    [InlineData("""{"b":1,"a":2}""", """{"a":2,"b":1}""")]
    [InlineData("""{"a":1.0}""", """{"a":1}""")]
    [InlineData("""{"a":-0}""", """{"a":0}""")]
    [InlineData("""{"a":"\u0041\/"}""", """{"a":"A/"}""")]
    [InlineData("""{"$schema":"x","a":true}""", """{"a":true}""")]
    [InlineData("""{"$schema":"x"}""", """{"$schema":"y"}""")]
    [InlineData("\uFEFF{}", "{}")]
    public void Another_way_to_write_it_is_the_same_content(string one, string other) =>
        Assert.Equal(FrameworkContent.Of(one), FrameworkContent.Of(other));

    [Theory]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""")]
    [InlineData("""{"a":1}""", """{"a":2}""")]
    [InlineData("""{"a":1}""", """{"a":"1"}""")]
    [InlineData("""{"a":1}""", """{"b":1}""")]
    [InlineData("""{"a":true}""", """{"a":false}""")]
    [InlineData("""{"a":"x"}""", """{"a":"X"}""")]
    [InlineData("""{"a":"x"}""", """{"a":"x "}""")]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"c":1}}""")]
    public void Anything_else_is_another_content(string one, string other) =>
        Assert.NotEqual(FrameworkContent.Of(one), FrameworkContent.Of(other));

    [Fact]
    public void A_content_can_be_read_again()
    {
        var content = FrameworkContent.Of(FrameworkFile.DefaultText);

        Assert.Empty(DefaultJson.FaultsOf(content));
        Assert.Equal(content, FrameworkContent.Of(content));
        Assert.Equal(
            content,
            FrameworkContent.Of(JsonNode.Parse(FrameworkFile.DefaultText)!.ToJsonString())
        );
    }
}
