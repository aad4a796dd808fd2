namespace TalentBot.EndToEnd.Tests.Requirements;

/// <summary>What some tests need on the machine, with the reason to skip them where it is missing.</summary>
internal static class Requirement
{
    /// <summary>The folder of the programs that draw cards.</summary>
    public static string Harness { get; } = Checkout.PathOf("tests", "card-pictures");

    /// <summary>Why programs for Node cannot run, or null if they can.</summary>
    public static string? MissingForNode { get; } =
        !IsOnPath("node") ? "Node is not on the path."
        : !Directory.Exists(Path.Combine(Harness, "node_modules"))
            ? "Run `npm ci` in tests/card-pictures first."
        : null;

    /// <summary>Why cards cannot be drawn, or null if they can.</summary>
    public static string? MissingForPictures { get; } =
        MissingForNode
        ?? (File.Exists(Chromium) ? null : $"There is no Chromium at {Chromium}; set CHROMIUM.");

    private static string Chromium =>
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder =>
                File.Exists(Path.Combine(folder, program))
                || File.Exists(Path.Combine(folder, program + ".exe"))
            );
}
