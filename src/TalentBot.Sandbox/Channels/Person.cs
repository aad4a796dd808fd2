namespace TalentBot.Sandbox.Channels;

/// <summary>Somebody of the organisation who uses Teams.</summary>
/// <param name="Name">As shown in Teams.</param>
/// <param name="UserId">The id that this bot sees, <c>29:…</c>.</param>
/// <param name="AadObjectId">The stable id in the directory.</param>
public sealed record Person(string Name, string UserId, string AadObjectId)
{
    /// <summary>The person with this position in the organisation; the same position gives the same ids.</summary>
    public static Person At(int position, string name) =>
        new(name, $"29:1Sandbox-{position:D4}", $"a0000000-0000-4000-8000-{position:D12}");
}
