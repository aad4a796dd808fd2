namespace TalentBot.Host.Configuration.Keeping;

/// <summary>How long decisions are kept once they are over.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days after a decision was closed, decided, reviewed or cancelled, whatever came last; 0 keeps all for ever.</summary>
    /// <remarks>0 to 36500. Three years by default: as far away as a review can be.</remarks>
    public int Days { get; init; } = 1096;
}
