using System.Collections.Concurrent;

namespace TalentBot.Sandbox.Hosting;

/// <summary>The last lines that the host wrote.</summary>
public sealed class HostLog
{
    private const int MostLines = 5_000;

    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>The lines, oldest first.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <inheritdoc />
    public override string ToString() => string.Join(Environment.NewLine, _lines);

    internal void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines.Enqueue(line);
        if (_lines.Count > MostLines)
        {
            _lines.TryDequeue(out _);
        }
    }

    internal string Last(int count) => string.Join(Environment.NewLine, Lines.TakeLast(count));
}
