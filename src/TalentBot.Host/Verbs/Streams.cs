namespace TalentBot.Host.Verbs;

/// <summary>Where a verb reads and writes.</summary>
/// <param name="In">The standard input.</param>
/// <param name="Out">For results.</param>
/// <param name="Error">For what went wrong.</param>
internal sealed record Streams(Stream In, TextWriter Out, TextWriter Error)
{
    /// <summary>Says everything that is wrong with what was to be read, a line each.</summary>
    /// <returns>2.</returns>
    public int Refuse(IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            Error.WriteLine(fault);
        }

        return 2;
    }
}
