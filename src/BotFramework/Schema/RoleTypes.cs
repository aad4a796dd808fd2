namespace Microsoft.Bot.Schema;

/// <summary>Whether an account is a person, a bot or a skill.</summary>
public static class RoleTypes
{
    public const string Bot = "bot";
    public const string Skill = "skill";
    public const string User = "user";
}
