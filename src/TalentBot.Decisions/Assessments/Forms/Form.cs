using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>One form of the checklist.</summary>
/// <param name="Id">Id of the form, unique in its plan.</param>
public abstract record Form(string Id)
{
    /// <summary>Reads a form's raw values; total.</summary>
    /// <param name="values">Field id → text as it came; unknown fields are left aside.</param>
    public abstract FormReading Read(IReadOnlyDictionary<string, string> values);

    /// <summary>Field id → text that the form shows for what the leader gave before.</summary>
    public abstract ImmutableDictionary<string, string> Values(Leader leader);

    /// <summary>The leader's part with the content taken in.</summary>
    internal abstract Leader Take(Leader leader, FormContent content, bool merge);

    /// <summary>The value of a field, trimmed; null when missing or blank.</summary>
    private protected static string? Value(
        IReadOnlyDictionary<string, string> values,
        string field
    ) => values.GetValueOrDefault(field)?.Trim() is { Length: > 0 } text ? text : null;
}
