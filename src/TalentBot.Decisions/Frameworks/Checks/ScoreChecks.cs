using System.Globalization;

namespace TalentBot.Decisions.Frameworks.Checks;

/// <summary>Checks that a framework's fits make a fair score, in either checklist.</summary>
internal static class ScoreChecks
{
    private const string NoQuickQuestion =
        "The quick check has no question. Set \"quick\": true in at least one for each priority.";

    /// <summary>The faults of a framework whose questions were read without any.</summary>
    public static IEnumerable<Fault> FaultsOf(Framework framework) =>
        framework.Questions(ChecklistKind.Quick).IsEmpty
            ? [new Fault("$.sections", NoQuickQuestion), .. FaultsOf(framework, ChecklistKind.Full)]
            :
            [
                .. FaultsOf(framework, ChecklistKind.Full),
                .. FaultsOf(framework, ChecklistKind.Quick),
            ];

    private static IEnumerable<Fault> FaultsOf(Framework framework, ChecklistKind checklist) =>
        [
            .. IdlePriorities(framework, checklist),
            .. IndexesOffScale(framework, checklist),
            .. ModelsWithoutChance(framework, checklist),
        ];

    private static IEnumerable<Fault> IdlePriorities(Framework framework, ChecklistKind checklist)
    {
        var used = framework
            .Questions(checklist)
            .Select(q => q.Priority)
            .ToHashSet(StringComparer.Ordinal);
        return framework
            .Priorities.Index()
            .Where(p => !used.Contains(p.Item.Id))
            .Select(p => new Fault(
                $"$.priorities[{p.Index}]",
                $"No question of {Name(checklist)} counts for this priority. Give it one."
            ));
    }

    private static IEnumerable<Fault> IndexesOffScale(
        Framework framework,
        ChecklistKind checklist
    ) =>
        from model in framework.Models
        let index = AttainableIndex.Of(framework, checklist, model.Id)
        where !index.IsOnScale
        select new Fault(
            "$.sections",
            string.Create(
                CultureInfo.InvariantCulture,
                $"In {Name(checklist)} the index of {model.Id} goes from {index.Lowest:0.#} to "
                    + $"{index.Highest:0.#}. Narrow its fits until it stays in 0 to 100."
            )
        );

    private static IEnumerable<Fault> ModelsWithoutChance(
        Framework framework,
        ChecklistKind checklist
    ) =>
        from model in framework.Models.Index()
        let rivals = framework.Models.Remove(model.Item).Select(m => m.Id)
        where !FirstPlace.IsOpenTo(model.Item.Id, rivals, framework.Questions(checklist))
        select new Fault(
            $"$.models[{model.Index}]",
            $"In {Name(checklist)} no answers put this model first. Let it fit some levels best."
        );

    private static string Name(ChecklistKind checklist) =>
        checklist == ChecklistKind.Full ? "the full checklist" : "the quick check";
}
