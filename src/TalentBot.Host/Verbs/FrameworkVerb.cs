using System.Diagnostics;
using TalentBot.Decisions.Frameworks;
using TalentBot.Host.Frameworks;

namespace TalentBot.Host.Verbs;

/// <summary>Helps to write a framework: prints its schema, and checks one.</summary>
internal static class FrameworkVerb
{
    /// <summary>Does what was typed after <c>framework</c>.</summary>
    /// <param name="typed">The words.</param>
    /// <param name="settings">Settings of the command line, as the bot takes them.</param>
    /// <param name="console">Where to read and write.</param>
    /// <returns>0, also with warnings; 2 when there is a fault or no such verb.</returns>
    public static int Run(string[] typed, string[] settings, Streams console) =>
        typed switch
        {
            ["schema"] => Print(console.Out),
            ["check"] => Check(ConfiguredFramework.FromSettings(settings), console),
            ["check", { Length: > 0 } path] => Check(
                FrameworkReading.Of(
                    path == TypedFile.StandardInput ? "The standard input" : path,
                    () => TypedFile.Open(path, console.In)
                ),
                console
            ),
            _ => Usage.Refuse(console.Error),
        };

    private static int Print(TextWriter output)
    {
        output.Write(FrameworkFile.Schema);
        return 0;
    }

    private static int Check(FrameworkReading reading, Streams console)
    {
        switch (reading)
        {
            case FrameworkReading.Loaded(var framework, var text) when IsAnother(framework, text):
                return console.Refuse([
                    $"$.version: “{framework.Version}” is the embedded framework, whose content is another. Use a version of its own.",
                ]);
            case FrameworkReading.Loaded(var framework, _):
                FrameworkReport.Write(framework, console.Out);
                return 0;
            case FrameworkReading.Refused(var faults):
                return console.Refuse(faults);
            default:
                throw new UnreachableException();
        }
    }

    // The bot keeps the embedded framework at every start, so this one would be refused.
    private static bool IsAnother(Framework framework, string text) =>
        framework.Version == FrameworkFile.Default.Version
        && FrameworkContent.Of(text) != FrameworkContent.Of(FrameworkFile.DefaultText);
}
