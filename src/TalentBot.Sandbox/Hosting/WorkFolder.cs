namespace TalentBot.Sandbox.Hosting;

/// <summary>A folder of its own among the temporary files, gone when disposed.</summary>
public sealed class WorkFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("talentbot-sandbox-").FullName;

    /// <summary>A data file in the folder, as the host's storage takes it.</summary>
    public string ConnectionString => $"Data Source={System.IO.Path.Combine(Path, "bot.db")}";

    /// <inheritdoc />
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
