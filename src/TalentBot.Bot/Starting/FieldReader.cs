using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Decisions.Assessments;
using TalentBot.Text;

namespace TalentBot.Starting;

/// <summary>Reads single fields and collects what is wrong with them.</summary>
internal sealed class FieldReader(IReadOnlyDictionary<string, string> values)
{
    private readonly List<SetupFieldFault> _faults = [];

    public IReadOnlyList<SetupFieldFault> Faults => _faults;

    public string Text(string field) => PlainText.Fold(values.GetValueOrDefault(field, ""));

    public ImmutableArray<string> Ids(string field) =>
        [
            .. values
                .GetValueOrDefault(field, "")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    public int? Number(string field)
    {
        if (Text(field) is not { Length: > 0 } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _faults.Add(new(field, "setup.no-number"));
        return null;
    }

    public DateTimeOffset Instant(
        string dateField,
        string timeField,
        TimeZoneInfo zone,
        DateTimeOffset otherwise
    )
    {
        var (date, time) = (Text(dateField), Text(timeField));
        if (date.Length is 0 && time.Length is 0)
        {
            return otherwise;
        }

        // No offset may lead out of the calendar, so its first and last year are none.
        var local = $"{date} {(time.Length > 0 ? time : "17:00")}";
        if (
            !DateTime.TryParseExact(
                local,
                Formats,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            ) || at.Year is 1 or 9999
        )
        {
            _faults.Add(new(dateField, "setup.no-instant"));
            return otherwise;
        }

        return new DateTimeOffset(at, zone.GetUtcOffset(at)).ToUniversalTime();
    }

    public Visibility Visibility()
    {
        var text = Text(SetupFields.Visibility);
        if (text is not ("" or "anonymous" or "named"))
        {
            _faults.Add(new(SetupFields.Visibility, "setup.one-of-two"));
        }

        return text == "named"
            ? Decisions.Assessments.Visibility.Named
            : Decisions.Assessments.Visibility.Anonymous;
    }

    private static readonly string[] Formats = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
}
