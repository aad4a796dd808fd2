namespace TalentBot.Decisions.Records.Markdown;

/// <summary>What was predicted against what happened.</summary>
internal static class ReviewLines
{
    public static IEnumerable<string> Of(DecisionRecord record)
    {
        if (record.Review is not { } review)
        {
            return [];
        }

        return
        [
            "",
            "## Review",
            "",
            $"* How it went: {Words.Of(review.Course)} (by {MarkdownText.Literal(review.By)} at {Words.Instant(review.At)})",
            $"* Predicted and came true: {OrNothing(review.Hits)}",
            $"* Predicted and did not come true: {OrNothing(review.Misses)}",
            $"* Came true without having been predicted: {OrNothing(review.Surprises)}",
            .. review.Text.Length > 0
                ? ["", $"> {MarkdownText.Literal(review.Text)}"]
                : Array.Empty<string>(),
        ];
    }

    private static string OrNothing(IReadOnlyCollection<Named> things) =>
        things.Count is 0 ? "nothing" : Words.Names(things);
}
