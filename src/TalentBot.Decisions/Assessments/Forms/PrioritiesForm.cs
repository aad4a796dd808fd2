using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>The form that ranks the priorities.</summary>
/// <param name="Priorities">What is ranked.</param>
public sealed record PrioritiesForm(ImmutableArray<Priority> Priorities) : Form(FormId)
{
    /// <summary>Id of this form in every plan.</summary>
    public const string FormId = "priorities";

    /// <summary>Id of the field that holds a rank.</summary>
    /// <param name="rank">From 1, the most important.</param>
    public static string Field(int rank) =>
        string.Create(CultureInfo.InvariantCulture, $"priority.{rank}");

    /// <inheritdoc/>
    public override FormReading Read(IReadOnlyDictionary<string, string> values)
    {
        var given = Ranks.Select(r => (Field: Field(r), Value: Value(values, Field(r)))).ToArray();
        if (given.All(g => g.Value is null))
        {
            return new FormReading.Filled(new FormContent.Priorities([]));
        }

        var faults = given
            .Select(
                (g, i) =>
                    Fault(g.Value, given.Take(i).Select(e => e.Value)) is { } kind
                        ? new FieldFault(g.Field, kind)
                        : null
            )
            .OfType<FieldFault>()
            .ToImmutableArray();
        return faults.IsEmpty
            ? new FormReading.Filled(new FormContent.Priorities([.. given.Select(g => g.Value!)]))
            : new FormReading.Faulty(faults);
    }

    /// <inheritdoc/>
    public override ImmutableDictionary<string, string> Values(Leader leader) =>
        leader
            .Priorities.Select((id, i) => KeyValuePair.Create(Field(i + 1), id))
            .ToImmutableDictionary(StringComparer.Ordinal);

    internal override Leader Take(Leader leader, FormContent content, bool merge) =>
        leader with
        {
            Priorities = ((FormContent.Priorities)content).Ranking,
        };

    private IEnumerable<int> Ranks => Enumerable.Range(1, Priorities.Length);

    private FieldFaultKind? Fault(string? value, IEnumerable<string?> earlier) =>
        value switch
        {
            null => FieldFaultKind.MissingRank,
            _ when Priorities.All(p => p.Id != value) => FieldFaultKind.UnknownChoice,
            _ when earlier.Contains(value, StringComparer.Ordinal) =>
                FieldFaultKind.RepeatedPriority,
            _ => null,
        };
}
