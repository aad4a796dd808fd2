using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Tests.Schema;

/// <summary>Bots hand what is on the wire to Newtonsoft.Json too, as the official types let them.</summary>
public sealed class OtherSerializerTests
{
    public static TheoryData<Type> Types =>
        [
            .. WireNamesTests.Types.Cast<object[]>().Select(row => (Type)row[0]),
            typeof(Choice),
            typeof(DialogState),
            typeof(DialogInstance),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_written_by_the_names_of_the_wire(Type type)
    {
        var contract = JsonSerializer.Create().ContractResolver.ResolveContract(type);

        Assert.IsType<WireForm>(contract.Converter);
    }

    [Fact]
    public void An_activity_is_written_as_on_the_wire_and_read_again()
    {
        var activity = Given.Message();
        activity.Value = new { count = 1 };
        activity.Properties = JObject.Parse("""{"unknown":{"deep":[1]}}""");

        var json = JsonConvert.SerializeObject(activity);
        var back = JsonConvert.DeserializeObject<Activity>(json)!;

        Assert.Equal(SchemaJson.Serialize(activity), json);
        Assert.Equal(SchemaJson.Serialize(activity), SchemaJson.Serialize(back));
    }

    [Fact]
    public void An_instant_keeps_its_offset_and_its_digits()
    {
        var at = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(5));
        var activity = new Activity { LocalTimestamp = at, Text = "2026-01-02T03:04:05Z" };

        var back = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity))!;

        Assert.Equal((at, at.Offset), (back.LocalTimestamp, back.LocalTimestamp!.Value.Offset));
        Assert.Equal("2026-01-02T03:04:05Z", back.Text);
    }

    [Fact]
    public void A_token_is_made_of_a_card_and_read_as_channel_data()
    {
        var card = JObject.FromObject(new HeroCard { Title = "T", Tap = new CardAction("imBack") });
        var data = JObject.Parse("""{"team":{"id":"19:t"},"eventType":"e","more":1}""");

        var read = data.ToObject<TeamsChannelData>()!;

        Assert.Equal("imBack", (string?)card["tap"]!["type"]);
        Assert.Equal(("19:t", "e"), (read.Team.Id, read.EventType));
    }

    [Fact]
    public void Within_a_type_of_ones_own_they_are_written_so_too_and_nothing_stays_nothing()
    {
        var json = JsonConvert.SerializeObject(new Wrapped { From = new("29:ana"), To = null });

        var back = JsonConvert.DeserializeObject<Wrapped>(json)!;

        Assert.Equal("""{"From":{"id":"29:ana"},"To":null}""", json);
        Assert.Equal(("29:ana", null), (back.From!.Id, back.To));
    }

    [Fact]
    public void An_entity_is_written_as_the_mention_that_it_is()
    {
        var mention = new Mention(new ChannelAccount("28:bot", "Bot"), "<at>Bot</at>");

        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(mention))!;
        var activity = Given.Message("<at>Bot</at> start");
        activity.Entities = [entity];

        Assert.Equal("Bot", entity.GetAs<Mention>().Mentioned.Name);
        Assert.Equal("start", activity.RemoveRecipientMention());
    }

    [Fact]
    public void The_surfaces_of_a_meeting_are_read_as_what_they_are()
    {
        var value = new TargetedMeetingNotificationValue
        {
            Surfaces =
            [
                new MeetingStageSurface<TaskModuleContinueResponse>
                {
                    Content = new(new TaskModuleTaskInfo("stage")),
                },
                new MeetingTabIconSurface { TabEntityId = "tab" },
            ],
        };

        var json = JsonConvert.SerializeObject(value);
        var back = JsonConvert.DeserializeObject<TargetedMeetingNotificationValue>(json)!;

        Assert.Equal(json, JsonConvert.SerializeObject(back));
        Assert.IsType<MeetingStageSurface<TaskModuleContinueResponse>>(back.Surfaces[0]);
        Assert.Equal("tab", Assert.IsType<MeetingTabIconSurface>(back.Surfaces[1]).TabEntityId);
    }

    [Fact]
    public void Another_surface_does_not_fit() =>
        Assert.Throws<JsonSerializationException>(() =>
            JsonConvert.DeserializeObject<Surface>("""{"surface":"elsewhere"}""")
        );

    [Fact]
    public void What_does_not_fit_is_an_error_of_the_serializer_that_was_asked()
    {
        Assert.Throws<JsonSerializationException>(() =>
            JsonConvert.DeserializeObject<Activity>("""{"membersAdded":7}""")
        );
    }

    private sealed class Wrapped
    {
        public ChannelAccount? From { get; set; }

        public ChannelAccount? To { get; set; }
    }
}
