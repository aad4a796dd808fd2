namespace TalentBot.Decisions.Frameworks;

/// <summary>Something in a JSON text that has to be mended.</summary>
/// <param name="Path">For example <c>$.leaders[0].name</c>, also if it is missing there.</param>
/// <param name="Message">What is wrong and what to do, in full sentences.</param>
public sealed record Fault(string Path, string Message)
{
    /// <summary>Path and message in one line.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
