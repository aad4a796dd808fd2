namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activities that never leave the SDK.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
