using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class ConfirmPromptTests
{
    public static TheoryData<string> Cultures =>
        [.. PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale)];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task It_asks_and_understands_in_the_activitys_language(string locale)
    {
        var culture = PromptCultureModels
            .GetSupportedCultures()
            .Single(model => model.Locale == locale);
        var (yes, no) = (culture.YesInLanguage, culture.NoInLanguage);

        var asked = await AskedAsync(new ConfirmPrompt("ask"), locale);

        Assert.Equal($"Sure? (1) {yes}{culture.InlineOr}(2) {no}", asked);
        Assert.Equal(true, await AnswerAsync(yes, locale));
        Assert.Equal(false, await AnswerAsync(no, locale));
        Assert.Equal(true, await AnswerAsync("1", locale));
        Assert.Equal(false, await AnswerAsync("2", locale));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(null, "")]
    [InlineData("not-supported", null)]
    [InlineData(null, "not-supported")]
    public async Task Where_no_language_fits_it_speaks_English(string? locale, string? fallback)
    {
        var prompt = new ConfirmPrompt("ask", defaultLocale: fallback);

        Assert.Equal("Sure? (1) Yes or (2) No", await AskedAsync(prompt, locale));
        Assert.Equal(true, (await Ask.AndAnswerAsync(prompt, "Yes", locale)).Result);
    }

    [Fact]
    public async Task The_activitys_language_comes_before_the_default_one()
    {
        var prompt = new ConfirmPrompt("ask", defaultLocale: "de-de");

        Assert.Equal("Sure? (1) Oui ou (2) Non", await AskedAsync(prompt, "fr-ca"));
        Assert.Equal("Sure? (1) Ja oder (2) Nein", await AskedAsync(prompt, null));
    }

    [Fact]
    public async Task It_understands_the_language_of_its_options_but_asks_in_the_activitys()
    {
        var options = Ask.For("Sure?");
        options.RecognizeLanguage = "fr-fr";
        var talk = new Talk(new ConfirmPrompt("ask"));

        await talk.SendAsync(Ask.Answer("hi", "en-us"), options);
        var turn = await talk.SendAsync(Ask.Answer("bien sûr", "en-us"));

        Assert.Equal(["Sure? (1) Yes or (2) No"], talk.Replies());
        Assert.Equal(true, turn.Result);
    }

    [Fact]
    public async Task What_is_neither_is_asked_again()
    {
        var talk = new Talk(new ConfirmPrompt("ask"));
        await talk.SayAsync("hi", Ask.For("Sure?", "Yes or no, please."));

        await talk.SayAsync("lala");
        await talk.SayAsync(string.Empty);
        var turn = await talk.SayAsync("nope");

        Assert.Equal(
            [
                "Sure? (1) Yes or (2) No",
                "Yes or no, please. (1) Yes or (2) No",
                "Yes or no, please. (1) Yes or (2) No",
            ],
            talk.Replies()
        );
        Assert.Equal(false, turn.Result);
    }

    [Fact]
    public async Task Without_numbers_in_the_question_a_number_is_no_answer()
    {
        var prompt = new ConfirmPrompt("ask")
        {
            ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false },
        };

        Assert.Equal("Sure? Yes or No", await AskedAsync(prompt, null));
        Assert.Equal(DialogTurnStatus.Waiting, (await Ask.AndAnswerAsync(prompt, "1")).Status);
        Assert.Equal(true, (await Ask.AndAnswerAsync(prompt, "yes")).Result);
    }

    [Fact]
    public async Task Numbers_count_where_the_options_leave_them_open()
    {
        var prompt = new ConfirmPrompt("ask") { ChoiceOptions = new ChoiceFactoryOptions() };

        Assert.Equal(false, (await Ask.AndAnswerAsync(prompt, "2")).Result);
    }

    [Fact]
    public async Task Own_labels_are_shown_and_understood()
    {
        var prompt = new ConfirmPrompt("ask")
        {
            ConfirmChoices = Tuple.Create(new Choice("Launch"), new Choice("Abort")),
        };

        Assert.Equal("Sure? (1) Launch or (2) Abort", await AskedAsync(prompt, null));
        Assert.Equal(true, (await Ask.AndAnswerAsync(prompt, "launch")).Result);
        Assert.Equal(false, (await Ask.AndAnswerAsync(prompt, "abort it")).Result);
        Assert.Equal(false, (await Ask.AndAnswerAsync(prompt, "no")).Result);
    }

    [Fact]
    public async Task It_can_be_taught_another_language()
    {
        var words = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["eo-xx"] = (new("Jes"), new("Ne"), new(", ", " aŭ ", ", aŭ ", includeNumbers: true)),
        };
        var prompt = new ConfirmPrompt("ask", words, null, "eo-xx");

        Assert.Equal("Sure? (1) Jes aŭ (2) Ne", await AskedAsync(prompt, null));
        Assert.Equal(true, (await Ask.AndAnswerAsync(prompt, "jes")).Result);
    }

    [Fact]
    public async Task In_a_personal_Teams_chat_the_two_are_suggested()
    {
        var talk = new Talk(new ConfirmPrompt("ask"));
        talk.Adapter.Conversation.ChannelId = Channels.Msteams;
        talk.Adapter.Conversation.Conversation.ConversationType = "personal";

        await talk.SayAsync("hi", Ask.For("Sure?"));

        var asked = talk.Reply();
        Assert.Equal("Sure?", asked.Text);
        Assert.Equal(["user1"], asked.SuggestedActions.To);
        Assert.Equal(["Yes", "No"], asked.SuggestedActions.Actions.Select(action => action.Title));
    }

    [Fact]
    public async Task The_style_of_the_options_comes_before_the_prompts()
    {
        var options = Ask.For("Sure?");
        options.Style = ListStyle.List;
        var talk = new Talk(new ConfirmPrompt("ask") { Style = ListStyle.None });

        await talk.SayAsync("hi", options);

        Assert.Equal(["Sure?\n\n   1. Yes\n   2. No"], talk.Replies());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void It_needs_an_id(string? id) =>
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(id));

    private static async Task<object> AnswerAsync(string text, string locale) =>
        (await Ask.AndAnswerAsync(new ConfirmPrompt("ask"), text, locale)).Result;

    private static async Task<string> AskedAsync(ConfirmPrompt prompt, string? locale)
    {
        var talk = new Talk(prompt);
        await talk.SendAsync(Ask.Answer("hi", locale), Ask.For("Sure?"));
        return Assert.Single(talk.Replies());
    }
}
