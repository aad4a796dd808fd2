using System.Collections.Immutable;
using System.Text.Json;

namespace TalentBot.Decisions.Costs.Inputs;

/// <summary>How inputs are named in files, and which belong to all models at once.</summary>
public static class InputIds
{
    /// <summary>Every input, in order.</summary>
    public static ImmutableArray<CostInput> All { get; } = [.. Enum.GetValues<CostInput>()];

    /// <summary>The inputs that are the same for every model, in order.</summary>
    public static ImmutableArray<CostInput> Shared { get; } = [.. All.Where(IsShared)];

    /// <summary>The inputs that each model has of its own, in order.</summary>
    public static ImmutableArray<CostInput> OfEachModel { get; } =
    [.. All.Where(input => !IsShared(input))];

    /// <summary>For example <c>platform-fee</c>.</summary>
    public static string Id(this CostInput input) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(input.ToString());

    /// <summary>Whether the input is the same for every model.</summary>
    public static bool IsShared(this CostInput input) =>
        input
            is CostInput.Engineers
                or CostInput.Months
                or CostInput.HoursPerMonth
                or CostInput.ManagerRate;
}
