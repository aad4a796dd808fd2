namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers the configuring of the bot by signing in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
    public ConfigAuthResponse() { }
}
