using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs.Texts;

/// <summary>What people call models and inputs.</summary>
internal sealed class Names(CostDefaults defaults)
{
    public string Of(CostInput input) => defaults.Inputs[input].Name;

    public string Of(string model) => defaults.Models.First(m => m.Id == model).Name;

    /// <summary>The input and whose it is; a shared one is nobody's.</summary>
    public string Of(Swing swing) =>
        swing.Model is null || swing.Input.IsShared()
            ? Of(swing.Input)
            : $"{Of(swing.Input)} ({Of(swing.Model)})";
}
