namespace TalentBot.Decisions.Records.Markdown;

/// <summary>What was predicted against what happened.</summary>
internal static class ReviewLines
{
    public static IEnumerable<string> Of(DecisionRecord record, RecordText text)
    {
        if (record.Review is not { } review)
        {
            return [];
        }

        var went = text.Say(
            RecordText.Of(review.Course),
            ("who", text.Person(review.By)),
            ("at", RecordText.Instant(review.At))
        );
        return
        [
            "",
            $"## {text["review"]}",
            "",
            $"* {went}",
            $"* {text.Say("hits", ("things", OrNothing(review.Hits, text)))}",
            $"* {text.Say("misses", ("things", OrNothing(review.Misses, text)))}",
            $"* {text.Say("surprises", ("things", OrNothing(review.Surprises, text)))}",
            .. review.Text.Length > 0
                ? ["", $"> {MarkdownText.Literal(review.Text)}"]
                : Array.Empty<string>(),
        ];
    }

    private static string OrNothing(IReadOnlyCollection<Named> things, RecordText text) =>
        things.Count is 0 ? text["nothing"] : RecordText.Names(things);
}
