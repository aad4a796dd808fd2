using System.Collections.Immutable;
using System.Text;
using TalentBot.Decisions.Frameworks.Parsing;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Frameworks;

/// <summary>Reads a framework from its JSON text.</summary>
public static class FrameworkFile
{
    private static readonly Lazy<Framework> Embedded = new(LoadEmbedded);

    /// <summary>The framework that is embedded as the default.</summary>
    public static Framework Default => Embedded.Value;

    /// <summary>The text of the default.</summary>
    public static string DefaultText => Resource("default.json");

    /// <summary>The JSON Schema (draft 2020-12) that every framework's text fits.</summary>
    public static string Schema => Resource("framework.schema.json");

    /// <summary>Reads a framework and checks it completely.</summary>
    /// <param name="utf8Json">The file's bytes, with or without a byte order mark.</param>
    public static FrameworkResult Parse(ReadOnlySpan<byte> utf8Json)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var framework = JsonText.Open(utf8Json, faults)?.Object(FrameworkParser.Parse);
        return framework is null || faults.Count > 0
            ? new FrameworkResult.Faulty(faults.ToImmutable())
            : new FrameworkResult.Loaded(framework);
    }

    private static Framework LoadEmbedded() =>
        Parse(Encoding.UTF8.GetBytes(DefaultText)) is FrameworkResult.Loaded loaded
            ? loaded.Framework
            : throw new InvalidOperationException("The embedded framework is faulty.");

    private static string Resource(string name)
    {
        using var stream =
            typeof(FrameworkFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return Encoding.UTF8.GetString(text);
    }
}
