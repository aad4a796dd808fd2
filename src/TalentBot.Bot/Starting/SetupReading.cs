using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Starting;

/// <summary>The set-up form's values, read as far as one field can tell; people are ids still.</summary>
internal sealed record SetupReading(
    string Title,
    string About,
    ImmutableArray<string> People,
    bool SelfToo,
    ImmutableArray<string> CoOwners,
    DateTimeOffset Deadline,
    int? Quorum,
    ImmutableArray<string> Gates,
    Visibility Visibility,
    ImmutableArray<SetupFieldFault> Faults
)
{
    /// <summary>Reads the values; total.</summary>
    /// <param name="values">Field id → text as it came.</param>
    /// <param name="zone">Time zone in which date and time are meant.</param>
    /// <param name="otherwise">The deadline when none is given.</param>
    public static SetupReading Read(
        IReadOnlyDictionary<string, string> values,
        TimeZoneInfo zone,
        DateTimeOffset otherwise
    )
    {
        var fields = new FieldReader(values);
        return new(
            fields.Text(SetupFields.Title),
            fields.Text(SetupFields.About),
            fields.Ids(SetupFields.People),
            values.GetValueOrDefault(SetupFields.Self, "true") == "true",
            fields.Ids(SetupFields.CoOwners),
            fields.Instant(SetupFields.Date, SetupFields.Time, zone, otherwise),
            fields.Number(SetupFields.Quorum),
            fields.Ids(SetupFields.Gates),
            fields.Visibility(),
            [.. fields.Faults]
        );
    }
}
