using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Tests.Builder.Dialogs.Choices;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("the red one please.", "red:red")]
    [InlineData("the first one please.", "red:first")]
    [InlineData("the third and the first", "blue:third|red:first")]
    [InlineData("the last one", "blue:last")]
    [InlineData("1", "red:1")]
    [InlineData("one", "red:one")]
    [InlineData("3 or one", "blue:3|red:one")]
    [InlineData("the second, not 1", "green:second")]
    [InlineData("the fourth, not 1", "")]
    [InlineData("the next one", "")]
    [InlineData("4", "")]
    [InlineData("0", "")]
    [InlineData("-1", "")]
    [InlineData("1.5", "")]
    [InlineData("99999999999", "")]
    [InlineData("green 1", "green:green")]
    [InlineData("the quick fox", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Names_come_first_then_words_for_places_then_numbers(string? text, string found) =>
        Assert.Equal(found, Show(ChoiceRecognizers.RecognizeChoices(text, Colours)));

    [Fact]
    public void A_place_scores_in_full_and_names_no_synonym()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("the 2nd one", Colours));

        Assert.Equal(("choice", 4, 6), (found.TypeName, found.Start, found.End));
        Assert.Equal((1, 1f), (found.Resolution.Index, found.Resolution.Score));
        Assert.Null(found.Resolution.Synonym);
    }

    [Theory]
    [InlineData("the first one", true, false, "red:first")]
    [InlineData("the first one", false, false, "")]
    [InlineData("two", true, false, "")]
    [InlineData("two", false, true, "green:two")]
    public void Places_and_numbers_can_be_turned_off(
        string text,
        bool ordinals,
        bool numbers,
        string found
    )
    {
        var options = new FindChoicesOptions
        {
            RecognizeOrdinals = ordinals,
            RecognizeNumbers = numbers,
        };

        Assert.Equal(found, Show(ChoiceRecognizers.RecognizeChoices(text, Colours, options)));
    }

    [Theory]
    [InlineData("der zweite", "de-de", "green:zweite")]
    [InlineData("dos", "es-es", "green:dos")]
    [InlineData("two", "xx-yy", "green:two")]
    public void Numbers_are_read_in_the_language_of_the_options(
        string text,
        string locale,
        string found
    )
    {
        var options = new FindChoicesOptions { Locale = locale };

        Assert.Equal(found, Show(ChoiceRecognizers.RecognizeChoices(text, Colours, options)));
    }

    private static string Show(IEnumerable<ModelResult<FoundChoice>> found) =>
        string.Join('|', found.Select(one => $"{one.Resolution.Value}:{one.Text}"));
}
