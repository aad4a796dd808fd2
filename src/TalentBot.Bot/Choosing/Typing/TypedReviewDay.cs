using TalentBot.Languages;
using TalentBot.Owning.Times;
using TalentBot.Text;

namespace TalentBot.Choosing.Typing;

/// <summary>Finds the date to look back at the end of a typed decision: “accept, review in 6 months”.</summary>
internal static class TypedReviewDay
{
    /// <summary>Parts it from the line; words that are no date to come belong to what was decided.</summary>
    /// <returns>The line before it, and the morning of that date; null where none is named.</returns>
    public static (string Line, DateTimeOffset? At) Part(
        string line,
        Language language,
        TimeZoneInfo zone,
        DateTimeOffset now
    ) =>
        TypedWords.PartAtLast(line, "command.review.words") is var (before, date)
        && SpokenInstants.Read(date, language, zone, now) is SpokenInstant.One(var at)
            ? (before, ReviewDate.Read(ReviewDate.Text(at, zone), zone))
            : (line, null);
}
