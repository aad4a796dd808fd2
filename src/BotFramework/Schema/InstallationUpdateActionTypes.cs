namespace Microsoft.Bot.Schema;

/// <summary>Whether the app was installed or removed.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
