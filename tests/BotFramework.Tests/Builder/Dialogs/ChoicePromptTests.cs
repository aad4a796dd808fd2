using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class ChoicePromptTests
{
    public static TheoryData<string> Cultures =>
        [.. PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale)];

    [Theory]
    [InlineData("red", 0, "red")]
    [InlineData("the green one please", 1, "green")]
    [InlineData("red 2", 0, "red")]
    [InlineData("blue or red", 2, "blue")]
    [InlineData("3", 2, null)]
    [InlineData("the last one", 2, null)]
    public async Task It_ends_with_the_first_choice_that_the_answer_means(
        string text,
        int index,
        string? synonym
    )
    {
        var turn = await Ask.AndAnswerAsync(new ChoicePrompt("ask"), text, options: Colours());

        var found = Assert.IsType<FoundChoice>(turn.Result);
        Assert.Equal((index, synonym), (found.Index, found.Synonym));
        Assert.Equal(Colours().Choices[index].Value, found.Value);
    }

    [Theory]
    [InlineData("what was that?")]
    [InlineData("4")]
    [InlineData("")]
    public async Task What_means_no_choice_is_asked_again(string text)
    {
        var talk = new Talk(new ChoicePrompt("ask") { Style = ListStyle.None });
        var options = Colours();
        options.RetryPrompt = Ask.Question("Your colour, please?");
        await talk.SayAsync("hi", options);

        await talk.SayAsync(text);

        Assert.Equal(["Colour?", "Your colour, please?"], talk.Replies());
    }

    [Fact]
    public async Task Without_choices_nothing_can_be_chosen()
    {
        var talk = new Talk(new ChoicePrompt("ask"));
        await talk.SayAsync("hi", Ask.For("Colour?"));

        var turn = await talk.SayAsync("red");

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
    }

    [Fact]
    public async Task Without_a_question_the_choices_are_the_message()
    {
        var talk = new Talk(new ChoicePrompt("ask"));

        await talk.SayAsync("hi", new PromptOptions { Choices = Colours().Choices });

        var reply = talk.Reply();
        Assert.Equal(" (1) red, (2) green, or (3) blue", reply.Text);
        Assert.Equal(InputHints.ExpectingInput, reply.InputHint);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task It_joins_choices_in_the_activitys_language(string locale)
    {
        var culture = PromptCultureModels
            .GetSupportedCultures()
            .Single(model => model.Locale == locale);

        Assert.Equal(
            $"Colour? (1) red{culture.Separator}(2) green{culture.InlineOrMore}(3) blue",
            await AskedAsync(new ChoicePrompt("ask"), locale.ToUpperInvariant())
        );
        Assert.Equal(
            $"Colour? (1) red{culture.Separator}(2) green{culture.InlineOrMore}(3) blue",
            await AskedAsync(new ChoicePrompt("ask", defaultLocale: locale[..2]), null)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not-supported")]
    public async Task Where_no_language_fits_it_speaks_English(string? locale) =>
        Assert.Equal(
            "Colour? (1) red, (2) green, or (3) blue",
            await AskedAsync(new ChoicePrompt("ask", defaultLocale: locale), locale)
        );

    [Fact]
    public async Task The_activitys_language_comes_before_the_default_one() =>
        Assert.Equal(
            "Colour? (1) red, (2) green, ou (3) blue",
            await AskedAsync(new ChoicePrompt("ask", defaultLocale: "de-de"), "fr-ca")
        );

    [Fact]
    public async Task It_can_be_taught_another_language()
    {
        var words = new Dictionary<string, ChoiceFactoryOptions>
        {
            ["eo-xx"] = new("; ", " aŭ ", "; aŭ ", includeNumbers: false),
        };

        var asked = await AskedAsync(new ChoicePrompt("ask", words, null, "eo-xx"), null);

        Assert.Equal("Colour? red; green; aŭ blue", asked);
    }

    [Fact]
    public async Task Own_words_between_choices_come_before_those_of_the_language()
    {
        var prompt = new ChoicePrompt("ask")
        {
            ChoiceOptions = new ChoiceFactoryOptions { InlineSeparator = " / " },
        };

        Assert.Equal("Colour? (1) red / (2) green, or (3) blue", await AskedAsync(prompt, "fr-fr"));
    }

    [Fact]
    public async Task The_language_is_noted_in_the_recognisers_options()
    {
        var prompt = new ChoicePrompt("ask", defaultLocale: "es-es")
        {
            RecognizerOptions = new FindChoicesOptions { Locale = "fr-fr" },
        };

        await Ask.AndAnswerAsync(prompt, "red", "de-at", Colours());
        Assert.Equal("de-de", prompt.RecognizerOptions.Locale);

        await Ask.AndAnswerAsync(prompt, "red", null, Colours());
        Assert.Equal("de-de", prompt.RecognizerOptions.Locale);
    }

    [Fact]
    public async Task Numbers_are_understood_in_the_activitys_language()
    {
        var turn = await Ask.AndAnswerAsync(
            new ChoicePrompt("ask"),
            "die zweite bitte",
            "de-de",
            Colours()
        );

        Assert.Equal("green", Assert.IsType<FoundChoice>(turn.Result).Value);
    }

    [Fact]
    public async Task A_validator_decides_about_what_was_found()
    {
        var prompt = new ChoicePrompt(
            "ask",
            (context, _) => Task.FromResult(context.Recognized.Value is { Index: 1 })
        );
        var talk = new Talk(prompt);
        await talk.SayAsync("hi", Colours());

        Assert.Equal(DialogTurnStatus.Waiting, (await talk.SayAsync("red")).Status);
        Assert.Equal(DialogTurnStatus.Complete, (await talk.SayAsync("green")).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void It_needs_an_id(string? id) =>
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(id));

    private static PromptOptions Colours() => Ask.Among("Colour?", "red", "green", "blue");

    private static async Task<string> AskedAsync(ChoicePrompt prompt, string? locale)
    {
        var talk = new Talk(prompt);
        await talk.SendAsync(Ask.Answer("hi", locale), Colours());
        return Assert.Single(talk.Replies());
    }
}
