namespace TalentBot.Decisions.Costs.Inputs;

/// <summary>Where the value of an input comes from.</summary>
public abstract record Origin
{
    private Origin() { }

    /// <summary>Somebody gave it for this estimate.</summary>
    public sealed record Given : Origin;

    /// <summary>A default that nothing was found for.</summary>
    /// <param name="Reason">What it was chosen by, as a sentence.</param>
    public sealed record Assumed(string Reason) : Origin;

    /// <summary>A default that somebody has published.</summary>
    /// <param name="Source">Who says it, where, and what exactly.</param>
    /// <param name="Status">How far to trust it, for example “secondary”.</param>
    public sealed record Sourced(string Source, string Status) : Origin;
}
