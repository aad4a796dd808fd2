using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs.Choices;

public sealed class FindTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Bread = ["bread", "bread pudding", "pudding"];

    [Theory]
    [InlineData("red", "red 0 at 0-2")]
    [InlineData("RED", "red 0 at 0-2")]
    [InlineData("the red one please.", "red 0 at 4-6")]
    [InlineData("the blue and red ones", "blue 2 at 4-7|red 0 at 13-15")]
    [InlineData("red, red and red", "red 0 at 0-2")]
    [InlineData("reds", "")]
    [InlineData("re", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Values_are_found_where_they_stand(string? text, string found) =>
        Assert.Equal(found, Show(Find.FindValues(text, Values(Colours))));

    [Fact]
    public void What_was_found_is_told_in_full()
    {
        var found = Assert.Single(Find.FindValues("the Red one", Values(Colours)));

        Assert.Equal(("Red", "value"), (found.Text, found.TypeName));
        Assert.Equal(1, found.Resolution.Score);
    }

    [Fact]
    public void A_text_that_is_a_value_is_that_value_alone()
    {
        string[] values = ["bread pudding", "Pudding", "pudding"];

        Assert.Equal(
            "bread pudding 0 at 0-12",
            Show(Find.FindValues("Bread Pudding", Values(values)))
        );
        Assert.Equal("Pudding 1 at 0-6", Show(Find.FindValues("pudding", Values(values))));
        Assert.Equal("?! 0 at 0-1", Show(Find.FindValues("?!", Values("?!"))));
        Assert.Empty(Find.FindValues(" ?!", Values("?!")));
        Assert.Empty(Find.FindValues(string.Empty, Values(string.Empty)));
    }

    [Fact]
    public void The_longest_value_comes_first_and_takes_its_words()
    {
        var values = Values(Bread);

        Assert.Equal(
            "bread pudding 1 at 4-16|bread 0 at 22-26",
            Show(Find.FindValues("the bread pudding and bread please.", values))
        );
        Assert.Equal(["bread pudding", "pudding", "bread"], values.Select(value => value.Value));
    }

    [Fact]
    public void A_value_whose_first_place_is_taken_is_found_right_behind() =>
        Assert.Equal(
            "big bread 1 at 0-8|bread 0 at 10-14",
            Show(Find.FindValues("big bread bread", Values("bread", "big bread")))
        );

    [Theory]
    [InlineData("bread with some pudding", null, "bread pudding 1 at 0-22")]
    [InlineData("bread with some more pudding", null, "bread 0 at 0-4|pudding 2 at 21-27")]
    [InlineData("bread with some more pudding", 3, "bread pudding 1 at 0-27")]
    [InlineData("bread with pudding", 0, "bread 0 at 0-4|pudding 2 at 11-17")]
    [InlineData("pudding bread", null, "pudding 2 at 0-6|bread 0 at 8-12")]
    public void The_words_of_a_value_stand_in_order_and_close(string text, int? far, string found)
    {
        var options = new FindValuesOptions { MaxTokenDistance = far };

        Assert.Equal(found, Show(Find.FindValues(text, Values(Bread), options)));
    }

    [Fact]
    public void Words_between_lower_the_score_and_a_part_of_a_value_has_none()
    {
        var partial = new FindValuesOptions { AllowPartialMatches = true };
        var values = Values("bread pudding");

        var apart = Find.FindValues("bread with some pudding", values);
        var part = Find.FindValues("some bread", values, partial);

        Assert.Equal(0.5f, Assert.Single(apart).Resolution.Score);
        Assert.Equal(0, Assert.Single(part).Resolution.Score);
        Assert.Empty(Find.FindValues("some bread", values));
    }

    [Fact]
    public void Whole_values_come_before_parts_of_others()
    {
        var partial = new FindValuesOptions { AllowPartialMatches = true };

        var found = Find.FindValues(
            "option b please",
            Values("option A", "option B", "option C"),
            partial
        );

        Assert.Equal("option B 1 at 0-7", Show(found));
    }

    [Fact]
    public void Another_tokenizer_is_asked_with_the_language()
    {
        var options = new FindValuesOptions
        {
            Locale = "de-de",
            Tokenizer = (text, locale) =>
                Tokenizer.DefaultTokenizerImpl(
                    text.Replace(locale!, " ", StringComparison.Ordinal)
                ),
        };

        Assert.Single(Find.FindValues("the-de-dered", Values(Colours), options));
    }

    [Fact]
    public void Choices_are_found_by_value_title_and_synonym()
    {
        Choice[] choices =
        [
            new("red"),
            new("green") { Action = new CardAction(title: "emerald") },
            new("blue") { Synonyms = ["azure", "navy"] },
        ];

        Assert.Equal("red red", ShowChoice(Find.FindChoices("the red one", choices)));
        Assert.Equal("green emerald", ShowChoice(Find.FindChoices("an emerald", choices)));
        Assert.Equal("blue navy", ShowChoice(Find.FindChoices("navy", choices)));
    }

    [Fact]
    public void Value_and_title_can_be_left_out()
    {
        Choice[] choices =
        [
            new("red") { Action = new CardAction(title: "ruby"), Synonyms = ["r"] },
        ];
        var noValue = new FindChoicesOptions { NoValue = true };
        var noAction = new FindChoicesOptions { NoAction = true };

        Assert.Empty(Find.FindChoices("red", choices, noValue));
        Assert.Equal("red ruby", ShowChoice(Find.FindChoices("ruby", choices, noValue)));
        Assert.Empty(Find.FindChoices("ruby", choices, noAction));
        Assert.Equal("red red", ShowChoice(Find.FindChoices("red", choices, noAction)));
        Assert.Equal("red r", ShowChoice(Find.FindChoices("r", choices, noAction)));
    }

    [Fact]
    public void A_choice_may_have_a_button_and_no_value()
    {
        Choice[] choices = [new() { Action = new CardAction(title: "ruby") }];

        Assert.Equal(0, Assert.Single(Find.FindChoices("the ruby", choices)).Resolution.Index);
    }

    [Fact]
    public void Texts_can_stand_for_choices()
    {
        var found = Assert.Single(Find.FindChoices("the blue one", Colours));

        Assert.Equal(
            ("choice", "blue", 4, 7),
            (found.TypeName, found.Text, found.Start, found.End)
        );
        Assert.Equal((2, 1f), (found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void Something_to_search_for_is_needed()
    {
        Assert.Throws<ArgumentNullException>(() => Find.FindValues("red", null));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<string>)null!));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<Choice>)null!));
    }

    private static List<SortedValue> Values(params string[] values) =>
        [.. values.Select((value, index) => new SortedValue { Value = value, Index = index })];

    private static string Show(IEnumerable<ModelResult<FoundValue>> found) =>
        string.Join(
            '|',
            found.Select(one =>
                $"{one.Resolution.Value} {one.Resolution.Index} at {one.Start}-{one.End}"
            )
        );

    private static string ShowChoice(IEnumerable<ModelResult<FoundChoice>> found) =>
        string.Join('|', found.Select(one => $"{one.Resolution.Value} {one.Resolution.Synonym}"));
}
