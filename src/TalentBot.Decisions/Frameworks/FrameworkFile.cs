namespace TalentBot.Decisions.Frameworks;

/// <summary>Reads a framework from its JSON text.</summary>
public static class FrameworkFile
{
    /// <summary>The framework that is embedded as the default.</summary>
    public static Framework Default => throw new InvalidOperationException("Not there yet.");
}
