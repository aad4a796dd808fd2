namespace TalentBot.Host.Verbs;

/// <summary>Where a verb reads and writes.</summary>
/// <param name="In">The standard input.</param>
/// <param name="Out">For results.</param>
/// <param name="Error">For what went wrong.</param>
internal sealed record Streams(Stream In, TextWriter Out, TextWriter Error);
