namespace TalentBot.Decisions.Costs.Inputs;

/// <summary>What a cost is computed from, in the order in which it is asked and shown.</summary>
/// <remarks><see cref="InputIds"/> says how they are named in files.</remarks>
public enum CostInput
{
    /// <summary>N: people who work at the same time; the same for every model.</summary>
    Engineers,

    /// <summary>T: how long they work; the same for every model.</summary>
    Months,

    /// <summary>h: billed hours of one person in a month; the same for every model.</summary>
    HoursPerMonth,

    /// <summary>r: money billed for an hour.</summary>
    Rate,

    /// <summary>f: what a platform adds, as a share of the rate.</summary>
    PlatformFee,

    /// <summary>R: months until somebody new is fully productive.</summary>
    RampMonths,

    /// <summary>p: mean productivity in those months, 0 … 1.</summary>
    RampProductivity,

    /// <summary>α: people who leave within a year, as a share of the team.</summary>
    Attrition,

    /// <summary>c: the share of a replacement's ramp-up that is billed to the client.</summary>
    ReplacementShare,

    /// <summary>k: what finding one replacement costs the client.</summary>
    ReplacementCash,

    /// <summary>μ: hours of the client's managers for one billed hour.</summary>
    Management,

    /// <summary>r_M: what an hour of a manager costs; the same for every model.</summary>
    ManagerRate,

    /// <summary>ρ: the share of billed hours that goes into avoidable rework.</summary>
    Rework,

    /// <summary>σ: selecting suppliers or people, as a share of the direct cost.</summary>
    Selection,

    /// <summary>g: contract governance, as a share of the direct cost.</summary>
    Governance,

    /// <summary>π: what a service level agreement adds, as a share of the direct cost.</summary>
    SlaPremium,
}
