namespace BotFramework.Benchmarks.Servers;

/// <summary>The servers that this program can be.</summary>
internal static class ServerNames
{
    public const string Bare = "bare";
    public const string Echo = "echo";
    public const string Waterfall = "waterfall";
}
