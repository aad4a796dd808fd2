using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class NumberPromptTests
{
    [Fact]
    public async Task Each_of_the_five_types_gets_its_own_number()
    {
        Assert.Equal(42, (await AnswerAsync<int>("42")).Result);
        Assert.Equal(42L, (await AnswerAsync<long>("42")).Result);
        Assert.Equal(3.14f, (await AnswerAsync<float>("3.14")).Result);
        Assert.Equal(3.14, (await AnswerAsync<double>("3.14")).Result);
        Assert.Equal(3.14m, (await AnswerAsync<decimal>("3.14")).Result);
    }

    [Fact]
    public void Another_type_is_not_supported() =>
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("ask"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void It_needs_an_id(string? id) =>
        Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(id));

    [Theory]
    [InlineData("about forty two people", 42)]
    [InlineData("twenty or thirty", 20)]
    [InlineData("$500", 500)]
    [InlineData("10usd", 10)]
    [InlineData("I've run 5km", 5)]
    [InlineData("The temperature is 32C", 32)]
    [InlineData("i am 18 years old", 18)]
    public async Task The_first_number_counts_with_or_without_a_unit(string text, int number) =>
        Assert.Equal(number, (await AnswerAsync<int>(text)).Result);

    [Theory]
    [InlineData("7.5")]
    [InlineData("blue")]
    [InlineData("dollars")]
    [InlineData("")]
    [InlineData("99999999999")]
    public async Task What_is_no_whole_number_is_asked_again(string text)
    {
        var talk = new Talk(new NumberPrompt<int>("ask"));
        await talk.SayAsync("hi", Ask.For("How many?", "A number, please."));

        var turn = await talk.SayAsync(text);

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["How many?", "A number, please."], talk.Replies());
    }

    [Fact]
    public async Task A_validator_that_takes_what_was_not_understood_gets_zero()
    {
        var prompt = new NumberPrompt<int>("ask", (_, _) => Task.FromResult(true));

        var turn = await Ask.AndAnswerAsync(prompt, "blue");

        Assert.Equal(0, turn.Result);
    }

    [Theory]
    [InlineData(null, "nl-nl", "3,14")]
    [InlineData("nl-nl", null, "3,14")]
    [InlineData("en-us", "nl-nl", "3.14")]
    [InlineData("de-DE", null, "3,14")]
    [InlineData(null, null, "3.14")]
    [InlineData("", null, "3.14")]
    [InlineData("xx-yy", null, "3.14")]
    [InlineData("no culture!", null, "3.14")]
    public async Task It_reads_as_the_activitys_language_writes_or_else_the_default(
        string? locale,
        string? defaultLocale,
        string text
    )
    {
        var prompt = new NumberPrompt<double>("ask", defaultLocale: defaultLocale);

        var turn = await Ask.AndAnswerAsync(prompt, text, locale);

        Assert.Equal(3.14, turn.Result);
    }

    [Fact]
    public async Task An_activity_that_is_no_message_changes_nothing()
    {
        var talk = new Talk(new NumberPrompt<int>("ask"));
        await talk.SayAsync("hi", Ask.For("How many?"));

        var turn = await talk.SendAsync(new Activity(ActivityTypes.Event) { Text = "42" });

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["How many?"], talk.Replies());
    }

    private static Task<DialogTurnResult> AnswerAsync<T>(string text)
        where T : struct => Ask.AndAnswerAsync(new NumberPrompt<T>("ask"), text);
}
