namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>A folder that is gone with its user.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("talentbot-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
