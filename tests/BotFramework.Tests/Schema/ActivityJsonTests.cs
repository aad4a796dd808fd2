using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Tests.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    public void Members_that_nobody_knows_come_out_as_they_went_in()
    {
        const string json = """
            {
              "type":"message",
              "from":{"id":"29:ana","aadObjectId":"oid","nickname":"A"},
              "conversation":{"id":"19:x","isTargeted":true},
              "attachments":[{"contentType":"text/html","extra":{"deep":[1,2]}}],
              "entities":[{"type":"clientInfo","locale":"en-GB","$type":"Some.Type"}],
              "channelData":{"tenant":{"id":"t"},"more":{"x":1}},
              "surprise":{"a":null,"b":[true]}
            }
            """;

        var written = SchemaJson.Serialize(Parse(json));

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(written)));
    }

    [Fact]
    public void Names_are_read_in_any_case_and_written_in_camel_case()
    {
        var activity = Parse("""{"Type":"message","SERVICEURL":"https://x/"}""");

        Assert.Equal(
            """{"type":"message","serviceUrl":"https://x/"}""",
            SchemaJson.Serialize(activity)
        );
    }

    [Fact]
    public void An_instant_keeps_its_offset_and_is_written_as_iso_text()
    {
        var activity = Parse(
            """
            {"timestamp":"2026-01-02T03:04:05.678Z","localTimestamp":"2026-01-02T04:04:05+01:00"}
            """
        );

        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp!.Value.Offset);
        Assert.Contains(
            "\"timestamp\":\"2026-01-02T03:04:05.678+00:00\"",
            SchemaJson.Serialize(activity),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_value_says_its_json_text_and_a_text_says_itself()
    {
        Assert.Equal("""{"a":1}""", Parse("""{"value":{"a":1}}""").Value.ToString());
        Assert.Equal("plain", Parse("""{"value":"plain"}""").Value.ToString());
    }

    [Fact]
    public void Members_of_foreign_objects_keep_their_names()
    {
        var activity = new Activity
        {
            Value = new { Verb = "next", nested = new { AssessmentId = 1 } },
            ChannelData = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["Alert"] = true,
                ["none"] = null!,
                ["list"] = new List<object> { "a", 2, 2.5, new { X = 1L } },
            },
        };

        var json = JsonElement.Parse(SchemaJson.Serialize(activity));

        Assert.Equal("next", json.GetProperty("value").GetProperty("Verb").GetString());
        Assert.Equal(
            1,
            json.GetProperty("value").GetProperty("nested").GetProperty("AssessmentId").GetInt32()
        );
        Assert.Equal(
            """["a",2,2.5,{"X":1}]""",
            json.GetProperty("channelData").GetProperty("list").GetRawText()
        );
    }

    [Fact]
    public void A_foreign_card_that_brings_a_converter_writes_itself()
    {
        var attachment = new Attachment { Content = new SelfWritten() };

        Assert.Equal("""{"content":{"type":"AdaptiveCard"}}""", SchemaJson.Serialize(attachment));
    }

    [Fact]
    public void More_particular_entities_accounts_and_answers_are_written_whole()
    {
        var activity = new Activity
        {
            Entities = [new Mention(new ChannelAccount("29:ben", "Ben"), "<at>Ben</at>")],
            MembersAdded = [new TeamsChannelAccount { Id = "29:cara", Email = "c@example.org" }],
        };
        var answer = new TaskModuleResponse(new TaskModuleMessageResponse("Thank you."));

        Assert.Equal(
            """
            {"membersAdded":[{"email":"c@example.org","id":"29:cara"}],"entities":[{"mentioned":{"id":"29:ben","name":"Ben"},"text":"<at>Ben</at>","type":"mention"}]}
            """,
            SchemaJson.Serialize(activity)
        );
        Assert.Equal(
            """{"task":{"value":"Thank you.","type":"message"}}""",
            SchemaJson.Serialize(answer)
        );
    }

    [Theory]
    [InlineData("""{"id":"29:ana","objectId":"oid"}""")]
    [InlineData("""{"id":"29:ana","aadObjectId":"oid"}""")]
    public void A_person_of_the_roster_has_an_object_id_by_either_name(string json) =>
        Assert.Equal(
            "oid",
            SchemaJson.Deserialize<TeamsChannelAccount>(Encoding.UTF8.GetBytes(json)).AadObjectId
        );

    [Theory]
    [InlineData("""{"from":{"id":"a"},"from":{"id":"b"}}""")]
    [InlineData("""{"from":{"id":"a"},"From":{"id":"b"}}""")]
    [InlineData("""{"value":{"verb":"a","verb":"b"}}""")]
    [InlineData("""{"text":"\ud800"}""")]
    [InlineData("""{"value":"\uDFFF"}""")]
    [InlineData("""{"value":{"deep":["\udc00"]}}""")]
    [InlineData("""{"value":{"\ud800":1}}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"entities":{}}""")]
    [InlineData("""{"timestamp":"yesterday"}""")]
    [InlineData("""[1]""")]
    [InlineData("""{"type":"message"} trailing""")]
    [InlineData("")]
    public void What_cannot_be_read_safely_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => Parse(json));

    [Theory]
    [InlineData("""{"text":n{0}}""")]
    [InlineData("""{"{0}":1,"{0}":2}""")]
    [InlineData("""{"from":{"{0}":{"a":1,"a":2}}}""")]
    [InlineData("""{"semanticAction":{"entities":{"{0}":5}}}""")]
    [InlineData("""{"timestamp":"{0}"}""")]
    public void A_refusal_does_not_repeat_what_came(string json) =>
        Assert.InRange(
            Assert
                .ThrowsAny<JsonException>(() =>
                    Parse(json.Replace("{0}", new string('n', 5000), StringComparison.Ordinal))
                )
                .ToString()
                .Length,
            1,
            4000
        );

    [Fact]
    public void Nor_does_one_of_what_a_channel_put_into_an_object_member()
    {
        var name = new string('n', 5000);
        var activity = Parse(
            """{"value":{"entities":{"{0}":5}}}""".Replace("{0}", name, StringComparison.Ordinal)
        );

        var refusal = Assert.ThrowsAny<JsonException>(() =>
            SchemaJson.Convert<SemanticAction>(activity.Value)
        );

        Assert.InRange(refusal.ToString().Length, 1, 4000);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_refused() =>
        Assert.ThrowsAny<JsonException>(() =>
            SchemaJson.Deserialize<Activity>([.. "{\"value\":\""u8, 0xC3, 0x28, .. "\"}"u8])
        );

    [Fact]
    public void Depth_has_a_limit()
    {
        var depth = 1_000_000;
        var json = $$"""{"value":{{new string('[', depth)}}{{new string(']', depth)}}}""";

        Assert.ThrowsAny<JsonException>(() => Parse(json));
    }

    [Fact]
    public void A_byte_order_mark_and_a_nul_in_a_text_are_no_fault()
    {
        byte[] json = [.. Encoding.UTF8.Preamble, .. """{"text":"a\u0000b"}"""u8];

        Assert.Equal("a\0b", SchemaJson.Deserialize<Activity>(json).Text);
    }

    [Fact]
    public void Whatever_bytes_come_they_are_an_activity_or_refused()
    {
        var json =
            """{"type":"message","text":"a\\u0041","value":{"x":[1,null,"\\ud83d\\ude00"]}}"""u8.ToArray();
        var change = Gen.Select(Gen.Int[0, json.Length - 1], Gen.Byte);

        change
            .Array[1, 4]
            .Sample(changes =>
            {
                var spoilt = json.ToArray();
                foreach (var (position, value) in changes)
                {
                    spoilt[position] = value;
                }

                try
                {
                    SchemaJson.Serialize(SchemaJson.Deserialize<Activity>(spoilt));
                }
                catch (JsonException)
                {
                    // Refused.
                }
            });
    }

    [Fact]
    public void Pairs_of_surrogates_are_one_character() =>
        Assert.Equal("😀", Parse("""{"text":"\ud83d\ude00"}""").Text);

    private static Activity Parse(string json) =>
        SchemaJson.Deserialize<Activity>(Encoding.UTF8.GetBytes(json));

    [JsonConverter(typeof(SelfWrittenConverter))]
    private sealed class SelfWritten;

    private sealed class SelfWrittenConverter : JsonConverter<SelfWritten>
    {
        public override SelfWritten Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => throw new NotSupportedException();

        public override void Write(
            Utf8JsonWriter writer,
            SelfWritten value,
            JsonSerializerOptions options
        )
        {
            writer.WriteStartObject();
            writer.WriteString("type", "AdaptiveCard");
            writer.WriteEndObject();
        }
    }
}
