namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks for signing in before the bot is configured.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class BotConfigAuth
{
    public BotConfigAuth() { }

    public SuggestedActions SuggestedActions { get; set; }

    public string Type { get; set; } = "auth";
}
