using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Tests.Schema;

/// <summary>Tokens of Newtonsoft.Json wherever an activity takes any object.</summary>
public sealed class TokenTests
{
    private const string Json =
        """{"a":[1,0.5,"x",true,null,{"b":{}}],"Date":"2020-01-01T10:00:00Z","n":-9000000000}""";

    [Fact]
    public void A_token_is_written_as_the_json_that_it_is()
    {
        var token = JObject.Parse(Json);
        var activity = new Activity
        {
            Value = token,
            ChannelData = token,
            Attachments = [new Attachment("x", content: token)],
        };

        Assert.Equal(
            $$"""{"attachments":[{"contentType":"x","content":{{Json}}}],"channelData":{{Json}},"value":{{Json}}}""",
            SchemaJson.Serialize(activity)
        );
    }

    [Theory]
    [InlineData("[1]", "[1]")]
    [InlineData("\"\\u00fc\"", "\"ü\"")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("1.5e3", "1500.0")]
    [InlineData("[/* nobody reads this */1]", "[1]")]
    [InlineData("[undefined]", "[null]")]
    [InlineData("NaN", "\"NaN\"")]
    public void A_token_of_any_kind_is_valid_json(string token, string json) =>
        Assert.Equal($$"""{"value":{{json}}}""", Written(JToken.Parse(token)));

    [Fact]
    public void A_token_that_json_does_not_have_is_refused() =>
        Assert.Throws<JsonException>(() => Written(new JConstructor("Date", 1)));

    [Fact]
    public void What_came_is_read_as_a_token()
    {
        var activity = Read($$"""{"channelData":{{Json}},"value":[1]}""");

        var data = activity.GetChannelData<JObject>();

        Assert.Equal(JObject.Parse(Json), data, JToken.EqualityComparer);
        Assert.IsType<JArray>(activity.GetChannelData<JToken>()["a"]);
        Assert.True(activity.TryGetChannelData<JObject>(out _));
        Assert.False(activity.TryGetChannelData<JArray>(out _));
        Assert.Null(new Activity().GetChannelData<JObject>());
    }

    [Fact]
    public void A_given_token_is_handed_back_itself_and_read_as_any_type()
    {
        var token = JObject.Parse("""{"team":{"id":"19:t"},"eventType":"teamRenamed"}""");
        var activity = new Activity { ChannelData = token };

        Assert.Same(token, activity.GetChannelData<JObject>());
        Assert.Same(token, activity.GetChannelData<JToken>());
        Assert.Equal("19:t", activity.GetChannelData<TeamsChannelData>().Team.Id);
    }

    [Theory]
    [InlineData("\"2020-01-01T10:00:00Z\"", JTokenType.Date)]
    [InlineData("\"2020-01-01T10:00:00.123+02:00\"", JTokenType.Date)]
    [InlineData("\"2020-01-01T10:00:00\"", JTokenType.Date)]
    [InlineData("\"2020-01-01\"", JTokenType.String)]
    [InlineData("\"2020-13-01T10:00:00Z\"", JTokenType.String)]
    [InlineData("12345678901234567890", JTokenType.Integer)]
    [InlineData("1.0", JTokenType.Float)]
    [InlineData("1e400", JTokenType.Float)]
    public void A_token_has_the_kind_that_its_library_gives_it(string json, JTokenType type)
    {
        var data = Read($$$"""{"channelData":{"x":{{{json}}}}}""").GetChannelData<JObject>();

        Assert.Equal(type, data["x"]!.Type);
        Assert.Equal(JToken.Parse(json), data["x"]!, JToken.EqualityComparer);
    }

    [Fact]
    public void A_number_of_any_length_is_read_as_some_number()
    {
        var digits = new string('9', 1000);

        var data = Read($$$"""{"channelData":{"x":{{{digits}}}}}""").GetChannelData<JObject>();

        Assert.Equal(JTokenType.Float, data["x"]!.Type);
    }

    [Fact]
    public void Unknown_members_can_be_seen_and_changed_and_are_written_again()
    {
        var activity = Read(
            """{"x":{"y":[1,null]},"from":{"id":"29:ana","z":1},"entities":[{"type":"t","n":2}]}"""
        );

        activity.Properties["x"]!["y"]![0] = 5;
        activity.From.Properties["added"] = "new";
        activity.Entities[0].Properties.Remove("n");

        Assert.Equal(
            """{"from":{"id":"29:ana","z":1,"added":"new"},"entities":[{"type":"t"}],"x":{"y":[5,null]}}""",
            SchemaJson.Serialize(activity)
        );
    }

    [Fact]
    public void Unknown_members_may_be_given_as_a_token()
    {
        var entity = new Entity("t") { Properties = JObject.Parse("""{"citation":[{"n":1}]}""") };

        Assert.Equal("""{"type":"t","citation":[{"n":1}]}""", SchemaJson.Serialize(entity));
        Assert.Equal(1, entity.GetAs<JObject>()["citation"]![0]!["n"]);
    }

    [Fact]
    public void Without_unknown_members_there_are_none_to_see()
    {
        var account = new ChannelAccount();
        Assert.Empty(account.Properties);

        account.Properties = null;

        Assert.Empty(account.Properties!);
        Assert.Equal("{}", SchemaJson.Serialize(account));
    }

    private static Activity Read(string json) =>
        SchemaJson.Deserialize<Activity>(Encoding.UTF8.GetBytes(json));

    private static string Written(JToken token) =>
        SchemaJson.Serialize(new Activity { Value = token });
}
