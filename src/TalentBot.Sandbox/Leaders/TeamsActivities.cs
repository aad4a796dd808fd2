using System.Globalization;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Channels.Posts;

namespace TalentBot.Sandbox.Leaders;

/// <summary>Writes activities as the Teams service sends them for one person.</summary>
internal sealed class TeamsActivities(Person person, TeamsService teams)
{
    /// <summary>A typed message; who is mentioned stands in it as <c>&lt;at&gt;Name&lt;/at&gt;</c>.</summary>
    public JsonObject Message(
        string conversationId,
        string id,
        string text,
        IEnumerable<Person> mentioned
    )
    {
        var activity = Activity("message", id, conversationId);
        var bot = Mention(teams.Workplace.BotId, teams.Workplace.BotName);
        var people = mentioned.Select(p => Mention(p.UserId, p.Name));
        activity["textFormat"] = "plain";
        activity["text"] = text;
        activity["entities"] = new JsonArray([
            .. IsChat(conversationId) ? people : people.Prepend(bot),
            ClientInfo(),
        ]);
        return activity;
    }

    /// <summary>The press of a button without a dialog: a message without text.</summary>
    public JsonObject Submission(Post post, JsonObject data)
    {
        var activity = Activity("message", teams.Posts.NextId(), post.ConversationId);
        activity["replyToId"] = post.Id;
        activity["value"] = data;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        activity["channelData"]!["legacy"] = new JsonObject { ["replyToId"] = post.Id };
        return activity;
    }

    /// <summary>A dialog's <c>task/fetch</c> or <c>task/submit</c>.</summary>
    public JsonObject Invoke(string name, Post post, JsonObject data)
    {
        var activity = Activity("invoke", $"f:{Guid.NewGuid()}", post.ConversationId);
        activity["name"] = name;
        activity["replyToId"] = post.Id;
        activity["value"] = new JsonObject
        {
            ["data"] = data,
            ["context"] = new JsonObject { ["theme"] = "default" },
        };
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>The bot was added to the team or to the person's chats.</summary>
    public JsonObject BotAdded(string type, string conversationId)
    {
        var activity = Activity(type, $"f:{Guid.NewGuid()}", conversationId);
        if (type == "installationUpdate")
        {
            activity["action"] = "add";
            return activity;
        }

        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = teams.Workplace.BotId });
        activity["channelData"]!["eventType"] = "teamMemberAdded";
        return activity;
    }

    private static bool IsChat(string conversationId) =>
        conversationId.StartsWith("a:", StringComparison.Ordinal);

    private static JsonObject Mention(string id, string name) =>
        new()
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
            ["text"] = $"<at>{name}</at>",
        };

    private static JsonObject ClientInfo() =>
        new()
        {
            ["type"] = "clientInfo",
            ["locale"] = "en-US",
            ["country"] = "US",
            ["platform"] = "Web",
            ["timezone"] = "Europe/Berlin",
        };

    private JsonObject Activity(string type, string id, string conversationId) =>
        new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = TimeProvider
                .System.GetUtcNow()
                .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl.ToString(),
            ["locale"] = "en-US",
            ["from"] = new JsonObject
            {
                ["id"] = person.UserId,
                ["name"] = person.Name,
                ["aadObjectId"] = person.AadObjectId,
            },
            ["recipient"] = new JsonObject
            {
                ["id"] = teams.Workplace.BotId,
                ["name"] = teams.Workplace.BotName,
            },
            ["conversation"] = Conversation(conversationId),
            ["channelData"] = ChannelData(conversationId),
        };

    private JsonObject Conversation(string id)
    {
        var conversation = new JsonObject
        {
            ["id"] = id,
            ["tenantId"] = teams.Workplace.TenantId,
            ["conversationType"] = IsChat(id) ? "personal" : "channel",
        };
        if (!IsChat(id))
        {
            conversation["isGroup"] = true;
        }

        return conversation;
    }

    private JsonObject ChannelData(string conversationId)
    {
        var data = new JsonObject
        {
            ["tenant"] = new JsonObject { ["id"] = teams.Workplace.TenantId },
        };
        if (!IsChat(conversationId))
        {
            var channelId = conversationId.Split(';')[0];
            var team = teams.Workplace.Team;
            data["teamsChannelId"] = channelId;
            data["teamsTeamId"] = team.Id;
            data["channel"] = new JsonObject { ["id"] = channelId };
            data["team"] = new JsonObject
            {
                ["id"] = team.Id,
                ["name"] = team.Name,
                ["aadGroupId"] = team.AadGroupId,
            };
        }

        return data;
    }
}
