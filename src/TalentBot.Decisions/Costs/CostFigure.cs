namespace TalentBot.Decisions.Costs;

/// <summary>What is computed for a model, step by step.</summary>
public enum CostFigure
{
    /// <summary>Hours that the supplier bills.</summary>
    BilledHours,

    /// <summary>What these hours cost, with the platform's fee.</summary>
    Direct,

    /// <summary>People who leave and are replaced; need not be whole.</summary>
    Leavers,

    /// <summary>What finding their replacements costs.</summary>
    ReplacementCash,

    /// <summary>What the client's own managers cost.</summary>
    Management,

    /// <summary>What selecting suppliers or people costs.</summary>
    Selection,

    /// <summary>What governing the contract costs.</summary>
    Governance,

    /// <summary>What the service level agreement costs.</summary>
    SlaPremium,

    /// <summary>All cash: the six above together.</summary>
    TotalCash,

    /// <summary>Billed hours without effect while people get productive.</summary>
    LostToRamp,

    /// <summary>Billed hours without effect while replacements get productive.</summary>
    LostToReplacement,

    /// <summary>Billed hours that go into avoidable rework.</summary>
    LostToRework,

    /// <summary>Billed hours less the lost ones.</summary>
    EffectiveHours,

    /// <summary>Total cash divided by effective hours: what the models are compared by.</summary>
    CashPerEffectiveHour,
}
