namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers the configuring of the bot by a dialog.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
    public ConfigTaskResponse() { }
}
