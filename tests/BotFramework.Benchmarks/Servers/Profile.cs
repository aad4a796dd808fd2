namespace BotFramework.Benchmarks.Servers;

/// <summary>What the bot remembers of a user.</summary>
internal sealed class Profile
{
    public int Turns { get; set; }

    public string? Name { get; set; }

    public string? Colour { get; set; }

    public string? City { get; set; }

    public string? Size { get; set; }
}
