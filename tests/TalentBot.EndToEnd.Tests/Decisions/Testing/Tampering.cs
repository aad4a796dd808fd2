using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.EndToEnd.Tests.Decisions.Testing;

/// <summary>Presses that no honest client sends: the last one of a leader, changed.</summary>
internal static class Tampering
{
    /// <summary>Sends the leader's last activity once more after a change to it.</summary>
    public static Task<BotAnswer> SendChangedAsync(this Leader leader, Action<JsonObject> change) =>
        leader.SendChangedAsync(leader.Sent[^1], change);

    /// <summary>Sends an activity of anybody once more after a change to it.</summary>
    public static Task<BotAnswer> SendChangedAsync(
        this Leader leader,
        JsonObject activity,
        Action<JsonObject> change
    )
    {
        var changed = activity.Copy();
        change(changed);
        return leader.RedeliverAsync(changed, withNewId: true, default);
    }

    /// <summary>The data of a press in a dialog.</summary>
    public static JsonObject Data(this JsonObject activity) =>
        activity["value"]!["data"]!.AsObject();

    /// <summary>It now comes from this person.</summary>
    public static void ComesFrom(this JsonObject activity, Leader other) =>
        activity["from"] = new JsonObject
        {
            ["id"] = other.Person.UserId,
            ["name"] = other.Person.Name,
            ["aadObjectId"] = other.Person.AadObjectId,
        };

    /// <summary>It now comes from another organisation.</summary>
    public static void ComesFromTenant(this JsonObject activity, string tenant)
    {
        activity["channelData"]!["tenant"]!["id"] = tenant;
        activity["conversation"]!["tenantId"] = tenant;
    }

    /// <summary>The bot took it and answers with words or a form that hold this text.</summary>
    public static void Says(this BotAnswer answer, string text)
    {
        Assert.Equal(200, answer.Status);
        Assert.Contains(
            answer.Body.Strings(),
            s => s.Contains(text, StringComparison.OrdinalIgnoreCase)
        );
    }
}
