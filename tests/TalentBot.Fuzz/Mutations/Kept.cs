namespace TalentBot.Fuzz.Mutations;

/// <summary>What is kept beside the program: seeds and dictionaries.</summary>
internal static class Kept
{
    /// <summary>The files of a target's seeds, in the order of their names.</summary>
    public static IReadOnlyList<string> Files(string target) =>
        [.. Directory.GetFiles(PathOf("Corpus", target)).Order(StringComparer.Ordinal)];

    /// <summary>The words of JSON and the target's own.</summary>
    public static IReadOnlyList<byte[]> Words(string target) =>
        [
            .. new[] { "json", target }.SelectMany(name =>
                Mutations.Words.Read(File.ReadLines(PathOf("Dictionaries", $"{name}.dict")))
            ),
        ];

    private static string PathOf(string folder, string name) =>
        Path.Combine(AppContext.BaseDirectory, folder, name);
}
