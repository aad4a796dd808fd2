using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Host.Frameworks;

/// <summary>What came of reading a framework from where it is kept.</summary>
internal abstract record FrameworkReading
{
    private FrameworkReading() { }

    /// <summary>The framework can be used.</summary>
    /// <param name="Framework">What is in it.</param>
    /// <param name="Text">Its JSON as it was given.</param>
    internal sealed record Loaded(Framework Framework, string Text) : FrameworkReading;

    /// <summary>The framework cannot be used.</summary>
    /// <param name="Faults">A line for each fault, with the name of the source; at least one.</param>
    internal sealed record Refused(ImmutableArray<string> Faults) : FrameworkReading;

    /// <summary>The framework that is embedded.</summary>
    public static Loaded Default => new(FrameworkFile.Default, FrameworkFile.DefaultText);

    /// <summary>Reads what some source holds.</summary>
    /// <param name="source">Its name, for faults.</param>
    /// <param name="open">Opens it.</param>
    public static FrameworkReading Of(string source, Func<Stream> open)
    {
        try
        {
            using var stream = open();
            return Of(source, FrameworkBytes.Read(stream));
        }
        catch (Exception unreadable)
            when (unreadable
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            return new Refused([$"{source} cannot be read: {unreadable.Message}"]);
        }
    }

    private static FrameworkReading Of(string source, byte[] json) =>
        FrameworkFile.Parse(json) switch
        {
            FrameworkResult.Loaded(var framework) => new Loaded(
                framework,
                Encoding.UTF8.GetString(json)
            ),
            FrameworkResult.Faulty(var faults) => new Refused([
                .. faults.Select(fault => $"{source}: {fault}"),
            ]),
            _ => throw new UnreachableException(),
        };
}
