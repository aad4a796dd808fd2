namespace TalentBot.Host.Configuration;

/// <summary>Which framework new decisions begin with.</summary>
internal sealed class FrameworkOptions
{
    public const string Section = "Framework";

    /// <summary>Its file; a relative one is under the content root. Empty: the embedded default.</summary>
    public string Path { get; init; } = "";
}
