namespace TalentBot.Decisions.Frameworks;

/// <summary>Something in a JSON text that has to be mended.</summary>
/// <param name="Path">Where, for example <c>$.sections[0].questions[2].row</c>; a missing member has the path it should have.</param>
/// <param name="Message">What is wrong and what to do, in full sentences.</param>
public sealed record Fault(string Path, string Message)
{
    /// <summary>Path and message in one line.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
