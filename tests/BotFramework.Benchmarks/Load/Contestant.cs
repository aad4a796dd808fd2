using System.Diagnostics;
using System.Runtime.CompilerServices;
using BotFramework.Benchmarks.Servers;

namespace BotFramework.Benchmarks.Load;

/// <summary>A server that takes part, and the work that it does.</summary>
internal sealed record Contestant(string Name, string Work)
{
    public const string Bare = "bare endpoint";
    public const string Runtime = "this runtime";
    public const string JavaScript = "JavaScript SDK";

    public bool IsJavaScript => Name == JavaScript;

    public string Title => $"{Name}, {Work}";

    /// <summary>All, in the order of the table.</summary>
    public static IReadOnlyList<Contestant> All { get; } =
    [
        new(Bare, ServerNames.Echo),
        new(Runtime, ServerNames.Echo),
        new(JavaScript, ServerNames.Echo),
        new(Runtime, ServerNames.Waterfall),
        new(JavaScript, ServerNames.Waterfall),
    ];

    /// <summary>How to start it as a process.</summary>
    public ProcessStartInfo Start() =>
        IsJavaScript
            ? new ProcessStartInfo("node", ["server.js", Work])
            {
                WorkingDirectory = JavaScriptFolder(),
                Environment = { ["NODE_ENV"] = "production" },
            }
            : new ProcessStartInfo(
                Environment.ProcessPath!,
                ["serve", Name == Bare ? ServerNames.Bare : Work]
            );

    /// <summary>The folder of the JavaScript servers in the source tree.</summary>
    public static string JavaScriptFolder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", nameof(JavaScript));
}
