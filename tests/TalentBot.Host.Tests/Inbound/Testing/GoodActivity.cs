using System.Text.Json.Nodes;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>An activity that is let in, changes nothing, and is answered in the response.</summary>
internal static class GoodActivity
{
    public static JsonObject Create() =>
        new()
        {
            ["type"] = "invoke",
            ["name"] = "task/fetch",
            ["id"] = "f:1",
            ["channelId"] = "msteams",
            ["serviceUrl"] = GuardedBot.ServiceUrl,
            ["from"] = new JsonObject
            {
                ["id"] = "29:ana",
                ["name"] = "Ana",
                ["aadObjectId"] = "00000000-0000-4000-8000-00000000000a",
            },
            ["recipient"] = new JsonObject { ["id"] = "28:" + GuardedBot.AppId },
            ["conversation"] = new JsonObject
            {
                ["id"] = "19:channel@thread.tacv2;messageid=1",
                ["conversationType"] = "channel",
                ["isGroup"] = true,
                ["tenantId"] = GuardedBot.Tenant,
            },
            ["channelData"] = new JsonObject
            {
                ["tenant"] = new JsonObject { ["id"] = GuardedBot.Tenant },
            },
            ["value"] = new JsonObject
            {
                ["data"] = new JsonObject { ["verb"] = "status", ["assessment"] = "none" },
            },
        };
}
