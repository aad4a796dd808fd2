using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DateTimePromptTests
{
    [Fact]
    public async Task A_date_with_a_time_ends_it()
    {
        var meanings = await MeaningsAsync("5th December 2018 at 9am");

        var meaning = Assert.Single(meanings);
        Assert.Equal("2018-12-05T09", meaning.Timex);
        Assert.Equal("2018-12-05 09:00:00", meaning.Value);
    }

    [Fact]
    public async Task Every_meaning_is_given()
    {
        var meanings = await MeaningsAsync("Wednesday 4 oclock");

        Assert.Equal(
            ["XXXX-WXX-3T04", "XXXX-WXX-3T16"],
            meanings.Select(meaning => meaning.Timex).Distinct()
        );
    }

    [Fact]
    public async Task A_range_has_a_beginning_and_an_end_and_no_value()
    {
        var meanings = await MeaningsAsync("from 5 to 9 December 2018");

        var meaning = Assert.Single(meanings);
        Assert.Equal(("2018-12-05", "2018-12-09"), (meaning.Start, meaning.End));
        Assert.Null(meaning.Value);
    }

    [Fact]
    public async Task Only_the_first_date_counts()
    {
        var meanings = await MeaningsAsync("5 May 2018 or 6 June 2019");

        Assert.Equal("2018-05-05", Assert.Single(meanings).Value);
    }

    [Fact]
    public async Task Words_like_tomorrow_refer_to_the_users_time()
    {
        var talk = new Talk(new DateTimePrompt("ask"));
        await talk.SayAsync("hi", Ask.For("When?"));
        var answer = Ask.Answer("tomorrow");
        answer.LocalTimestamp = new DateTimeOffset(
            new DateTime(2024, 2, 28, 12, 0, 0, DateTimeKind.Local)
        );

        var turn = await talk.SendAsync(answer);

        Assert.Equal("2024-02-29", Assert.Single(Meanings(turn)).Value);
    }

    [Theory]
    [InlineData("de-de", null, "5. Dezember 2018")]
    [InlineData(null, "de-de", "5. Dezember 2018")]
    [InlineData("en-us", "de-de", "December 5 2018")]
    [InlineData("xx-yy", null, "December 5 2018")]
    public async Task It_reads_the_activitys_language_or_else_the_default(
        string? locale,
        string? defaultLocale,
        string text
    )
    {
        var prompt = new DateTimePrompt("ask", defaultLocale: defaultLocale);

        var turn = await Ask.AndAnswerAsync(prompt, text, locale);

        Assert.Equal("2018-12-05", Assert.Single(Meanings(turn)).Value);
    }

    [Theory]
    [InlineData("blue")]
    [InlineData("")]
    public async Task What_is_no_date_is_asked_again(string text)
    {
        var talk = new Talk(new DateTimePrompt("ask"));
        await talk.SayAsync("hi", Ask.For("When?", "A date, please."));

        await talk.SayAsync(text);

        Assert.Equal(["When?", "A date, please."], talk.Replies());
    }

    [Fact]
    public async Task A_validator_may_replace_the_meanings()
    {
        var prompt = new DateTimePrompt(
            "ask",
            (context, _) =>
            {
                var date = context.Recognized.Value[0].Value.Split(' ')[0];
                context.Recognized.Value = [new DateTimeResolution { Value = date }];
                return Task.FromResult(true);
            }
        );

        var turn = await Ask.AndAnswerAsync(prompt, "5th December 2018 at 9am");

        Assert.Equal("2018-12-05", Assert.Single(Meanings(turn)).Value);
    }

    private static async Task<IList<DateTimeResolution>> MeaningsAsync(string text) =>
        Meanings(await Ask.AndAnswerAsync(new DateTimePrompt("ask"), text));

    private static IList<DateTimeResolution> Meanings(DialogTurnResult turn) =>
        Assert.IsAssignableFrom<IList<DateTimeResolution>>(turn.Result);
}
