using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Tests.Schema.Teams;

public sealed class TeamsJsonTests
{
    public static TheoryData<Type, string> Received =>
        new()
        {
            {
                typeof(MessagingExtensionAction),
                """
                    {"data":{"a":1},"context":{"theme":"dark"},"commandId":"c","commandContext":"message",
                     "botMessagePreviewAction":"edit","botActivityPreview":[{"type":"message"}],
                     "messagePayload":{"id":"1","linkToMessage":"https://x/1",
                     "from":{"user":{"userIdentityType":"aadUser","id":"u","displayName":"Ana"}},
                     "body":{"contentType":"html","content":"<p>hi</p>"},
                     "mentions":[{"id":0,"mentionText":"Ben","mentioned":{"user":{"id":"b"}}}],
                     "reactions":[{"reactionType":"like","user":{"user":{"id":"b"}}}]},"state":"s"}
                    """
            },
            {
                typeof(MessagingExtensionQuery),
                """
                    {"commandId":"c","parameters":[{"name":"n","value":"v"}],
                     "queryOptions":{"skip":1,"count":25},"state":"s"}
                    """
            },
            {
                typeof(TabSubmit),
                """
                    {"tabContext":{"tabEntityId":"t"},"context":{"theme":"dark"},
                     "data":{"type":"tab/submit","answer":"yes"}}
                    """
            },
            {
                typeof(FileConsentCardResponse),
                """
                    {"action":"accept","context":{"a":1},
                     "uploadInfo":{"name":"a.txt","uploadUrl":"https://x/u","fileType":"txt"}}
                    """
            },
        };

    public static TheoryData<Type, string> ReceivedOfMeetingsAndBatches =>
        new()
        {
            {
                typeof(MeetingInfo),
                """
                    {"details":{"msGraphResourceId":"g","scheduledStartTime":"2026-01-02T03:04:05Z",
                     "type":"Scheduled","id":"m","joinUrl":"https://x/j","title":"Weekly"},
                     "conversation":{"isGroup":true,"id":"19:m"},"organizer":{"id":"29:ana"}}
                    """
            },
            {
                typeof(MeetingParticipantsEventDetails),
                """
                    {"members":[{"user":{"id":"29:ana"},"meeting":{"inMeeting":true,"role":"Organizer"}}]}
                    """
            },
            {
                typeof(TeamsMeetingParticipant),
                """
                    {"user":{"id":"29:ana"},"conversation":{"id":"19:m"},
                     "meeting":{"role":"Presenter","inMeeting":false}}
                    """
            },
            {
                typeof(BatchOperationState),
                """{"state":"Completed","statusMap":{"200":3},"totalEntriesCount":3}"""
            },
            {
                typeof(BatchFailedEntriesResponse),
                """{"continuationToken":"t","failedEntries":[{"entryId":"e","error":"gone"}]}"""
            },
        };

    [Theory]
    [MemberData(nameof(Received))]
    [MemberData(nameof(ReceivedOfMeetingsAndBatches))]
    public void What_teams_sends_is_read_whole(Type type, string json)
    {
        var read = JsonSerializer.Deserialize(json, type, SchemaJson.Options)!;

        var expected = JsonNode.Parse(json);
        var actual = JsonNode.Parse(SchemaJson.Serialize(read));
        Assert.True(JsonNode.DeepEquals(expected, actual), actual!.ToJsonString());
    }

    [Fact]
    public void The_events_of_a_meeting_are_read_by_names_in_capitals()
    {
        var read = SchemaJson.Deserialize<MeetingStartEventDetails>(
            """
            {"Id":"m","JoinUrl":"https://x/j","Title":"Weekly","MeetingType":"Scheduled",
             "StartTime":"2026-01-02T03:04:05Z"}
            """u8
        );

        var written = new MeetingStartEventDetails(
            "m",
            new Uri("https://x/j"),
            "Weekly",
            startTime: new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)
        );
        Assert.Equal(SchemaJson.Serialize(written), SchemaJson.Serialize(read));
    }

    [Fact]
    public void A_surface_of_a_meeting_is_written_as_what_it_is()
    {
        var notification = new TargetedMeetingNotification(
            new TargetedMeetingNotificationValue
            {
                Recipients = ["29:ana"],
                Surfaces =
                [
                    new MeetingStageSurface<TaskModuleContinueResponse>
                    {
                        Content = new(new TaskModuleTaskInfo("Title")),
                    },
                    new MeetingTabIconSurface { TabEntityId = "tab" },
                ],
            }
        )
        {
            Type = "targetedMeetingNotification",
            ChannelData = new() { OnBehalfOfList = [new OnBehalfOf { Mri = "29:ben" }] },
        };

        var json = SchemaJson.Serialize(notification);

        Assert.Contains("\"surface\":\"MeetingStage\"", json, StringComparison.Ordinal);
        Assert.Contains("\"contentType\":\"Task\"", json, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"Title\"", json, StringComparison.Ordinal);
        Assert.Contains("\"tabEntityId\":\"tab\"", json, StringComparison.Ordinal);
        Assert.Contains("\"channelData\":{\"onBehalfOf\":[", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connector_card_is_written_with_its_buttons_and_inputs_whole()
    {
        var card = new O365ConnectorCard(
            potentialAction:
            [
                new O365ConnectorCardActionCard(
                    O365ConnectorCardActionCard.Type,
                    "Answer",
                    "a1",
                    [new O365ConnectorCardTextInput(O365ConnectorCardTextInput.Type, "t1")],
                    [new O365ConnectorCardHttpPOST(O365ConnectorCardHttpPOST.Type, body: "{}")]
                ),
            ]
        );

        Assert.Equal(
            """
            {"potentialAction":[{"inputs":[{"@type":"TextInput","id":"t1"}],
            "actions":[{"body":"{}","@type":"HttpPOST"}],
            "@type":"ActionCard","name":"Answer","@id":"a1"}]}
            """.ReplaceLineEndings(string.Empty),
            SchemaJson.Serialize(card)
        );
    }

    [Fact]
    public void The_dialog_of_a_tab_may_end_with_cards()
    {
        var answer = new TaskModuleResponse(
            new TaskModuleCardResponse(
                new TabResponse
                {
                    Tab = new()
                    {
                        Type = "continue",
                        Value = new() { Cards = [new() { Card = "card" }] },
                    },
                }
            )
        );

        Assert.Equal(
            """
            {"task":{"value":{"tab":{"type":"continue","value":{"cards":[{"card":"card"}]}}},
            "type":"continue"}}
            """.ReplaceLineEndings(string.Empty),
            SchemaJson.Serialize(answer)
        );
    }

    [Fact]
    public void Configuring_is_answered_by_signing_in_or_by_a_dialog()
    {
        var auth = new ConfigAuthResponse { Config = new() { SuggestedActions = new() } };
        var task = new ConfigTaskResponse { Config = new TaskModuleMessageResponse("done") };

        Assert.Equal(
            """{"config":{"suggestedActions":{},"type":"auth"},"responseType":"config"}""",
            SchemaJson.Serialize(auth)
        );
        Assert.Equal(
            """{"config":{"value":"done","type":"message"},"responseType":"config"}""",
            SchemaJson.Serialize(task)
        );
    }

    [Theory]
    [InlineData(null, """{"type":"task/fetch"}""")]
    [InlineData("""{"id":7}""", """{"id":7,"type":"task/fetch"}""")]
    public void A_button_that_opens_a_dialog_says_so_in_the_text_of_its_value(
        string? value,
        string text
    )
    {
        var action = new TaskModuleAction("Open", value);

        Assert.Equal(("invoke", "Open", (object)text), (action.Type, action.Title, action.Value));
    }

    [Fact]
    public void A_button_that_opens_a_dialog_takes_any_object_along()
    {
        var action = new TaskModuleAction("Open", new Fact("k", "v"));

        Assert.Equal("""{"key":"k","value":"v","type":"task/fetch"}""", action.Value);
        Assert.Throws<InvalidOperationException>(() => new TaskModuleAction("Open", 7));
    }

    [Theory]
    [InlineData("17", "17", true)]
    [InlineData("9", "17", true)]
    [InlineData("18", "17", false)]
    [InlineData("", "17", false)]
    [InlineData("17", null, false)]
    [InlineData("x", "17", false)]
    public void A_message_is_read_if_it_is_no_later_than_the_last_one_read(
        string message,
        string? last,
        bool read
    )
    {
        Assert.Equal(read, ReadReceiptInfo.IsMessageRead(message, last));
        Assert.Equal(read, new ReadReceiptInfo(last).IsMessageRead(message));
    }

    [Fact]
    public void An_attachment_without_a_preview_is_its_own()
    {
        var attachment = new Attachment("type", "url", "content", "name", "thumbnail");
        var preview = new Attachment();

        var offered = attachment.ToMessagingExtensionAttachment();

        Assert.Same(attachment, offered.Preview);
        Assert.Same(preview, attachment.ToMessagingExtensionAttachment(preview).Preview);
        Assert.Equal(
            ("type", "url", (object)"content", "name", "thumbnail"),
            (
                offered.ContentType,
                offered.ContentUrl,
                offered.Content,
                offered.Name,
                offered.ThumbnailUrl
            )
        );
    }
}
