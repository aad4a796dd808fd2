namespace TalentBot.Decisions.Frameworks.Checks;

/// <summary>Checks that every row of the matrix has something to say in a decision.</summary>
internal static class RowChecks
{
    private const string Unused =
        "No question and no risk stands on this row. Give it one, or remove it.";

    /// <summary>The faults of a framework whose rows were read without any.</summary>
    public static IEnumerable<Fault> FaultsOf(Framework framework)
    {
        var used = framework
            .AllQuestions.Select(q => q.Row)
            .Concat(framework.Risks.Select(r => r.Row))
            .ToHashSet(StringComparer.Ordinal);
        return framework
            .Matrix.Index()
            .Where(row => !used.Contains(row.Item.Id))
            .Select(row => new Fault($"$.matrix[{row.Index}]", Unused));
    }
}
