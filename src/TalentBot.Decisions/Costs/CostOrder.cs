namespace TalentBot.Decisions.Costs;

/// <summary>How sure it is which model costs least.</summary>
public enum CostOrder
{
    /// <summary>Wherever the inputs lie in their ranges.</summary>
    Certain,

    /// <summary>With the likely inputs; the ranges overlap.</summary>
    Likely,

    /// <summary>Two models likely cost the same.</summary>
    Tie,
}
