using System.Runtime.CompilerServices;

namespace TalentBot.Testing;

/// <summary>Compares a text with an approved file beside the test; UPDATE_SNAPSHOTS=1 approves it anew.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(
            File.Exists(path),
            $"No approved text yet: {path}. Look at the text, then set UPDATE_SNAPSHOTS=1."
        );
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }
}
