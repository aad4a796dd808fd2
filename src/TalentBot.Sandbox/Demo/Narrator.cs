using Spectre.Console;

namespace TalentBot.Sandbox.Demo;

/// <summary>Tells what happens: on the terminal as it happens, and in the transcript.</summary>
/// <remarks>Leaders act at the same time; each telling stays together.</remarks>
internal sealed class Narrator(IAnsiConsole console, Transcript transcript)
{
    private readonly Lock _gate = new();

    /// <summary>Somebody did something.</summary>
    public void Tell(string who, string what)
    {
        lock (_gate)
        {
            transcript.Add(who, what);
            if (IsTerminal)
            {
                console.MarkupLineInterpolated($"[bold]{who}[/] {what}");
            }
            else
            {
                Plain($"{who} {what}");
            }
        }
    }

    /// <summary>A card, or what changed on it.</summary>
    public void Show(string caption, IReadOnlyCollection<string> lines)
    {
        lock (_gate)
        {
            transcript.Add(caption, lines);
            if (IsTerminal)
            {
                console.Write(
                    new Panel(new Text(string.Join('\n', lines)))
                        .Header(Markup.Escape(caption))
                        .BorderColor(Color.MediumPurple)
                );
            }
            else
            {
                Plain($"--- {caption}");
                Plain(string.Join(Environment.NewLine, lines.Select(l => $"    {l}".TrimEnd())));
            }
        }
    }

    /// <summary>Something about the demo itself, which is not part of the conversation.</summary>
    public void Note(string text)
    {
        lock (_gate)
        {
            if (IsTerminal)
            {
                console.MarkupLineInterpolated($"[grey]{text}[/]");
            }
            else
            {
                Plain(text);
            }
        }
    }

    private bool IsTerminal => console.Profile.Out.IsTerminal;

    // The console would break lines at the width of a terminal that is not there.
    private void Plain(string text) => console.Profile.Out.Writer.WriteLine(text);
}
