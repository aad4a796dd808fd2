namespace TalentBot.EndToEnd.Tests.Requirements;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Checkout
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder of the tree.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "TalentBot.sln"))
            ? folder
            : FindRoot(
                Path.GetDirectoryName(folder)
                    ?? throw new DirectoryNotFoundException("These tests need the source tree.")
            );
}
