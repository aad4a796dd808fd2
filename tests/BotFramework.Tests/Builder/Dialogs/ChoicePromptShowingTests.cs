using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class ChoicePromptShowingTests
{
    [Fact]
    public async Task Three_choices_in_a_personal_Teams_chat_are_suggested_to_the_user()
    {
        var asked = await AskAsync(Teams("personal"), "red", "green", "blue");

        Assert.Equal("Colour?", asked.Text);
        Assert.Equal(["user1"], asked.SuggestedActions.To);
        Assert.Equal(["red", "green", "blue"], asked.SuggestedActions.Actions.Select(a => a.Value));
        Assert.Null(asked.Attachments);
    }

    [Theory]
    [InlineData("personal", 4)]
    [InlineData("channel", 3)]
    [InlineData("groupChat", 2)]
    public async Task More_or_elsewhere_in_Teams_they_are_buttons_of_a_card(string where, int count)
    {
        string[] choices = [.. Enumerable.Range(1, count).Select(number => $"choice {number}")];

        var asked = await AskAsync(Teams(where), choices);

        var card = Assert.IsType<HeroCard>(Assert.Single(asked.Attachments).Content);
        Assert.Equal("Colour?", card.Text);
        Assert.Equal(choices, card.Buttons.Select(button => button.Value));
        Assert.Null(asked.Text);
        Assert.Null(asked.SuggestedActions);
    }

    [Fact]
    public async Task A_card_joins_what_is_attached_already_and_the_question_keeps_the_rest()
    {
        var options = Ask.Among("Colour?", "red");
        options.Prompt.Speak = "Which one?";
        options.Prompt.ChannelData = new Dictionary<string, object> { ["a"] = 1 };
        options.Prompt.Value = "any";
        options.Prompt.Attachments = [new Attachment("text/plain", content: "first")];

        var asked = await AskAsync(Teams("channel"), options);

        Assert.Equal(
            ["text/plain", HeroCard.ContentType],
            asked.Attachments.Select(a => a.ContentType)
        );
        Assert.Equal("first", asked.Attachments[0].Content);
        Assert.Equal("Which one?", asked.Speak);
        Assert.Same(options.Prompt.ChannelData, asked.ChannelData);
        Assert.Equal("any", asked.Value);
    }

    [Fact]
    public async Task The_question_is_sent_as_a_copy()
    {
        var options = Ask.Among("Colour?", "red");

        var asked = await AskAsync(Teams("channel"), options);

        Assert.NotNull(asked.Conversation);
        Assert.Null(options.Prompt.Conversation);
        Assert.Null(options.Prompt.Attachments);
        Assert.Equal("Colour?", options.Prompt.Text);
    }

    [Theory]
    [InlineData(ListStyle.None, "Colour?")]
    [InlineData(ListStyle.Inline, "Colour? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "Colour?\n\n   1. red\n   2. green\n   3. blue")]
    [InlineData(ListStyle.SuggestedAction, "Colour?")]
    [InlineData(ListStyle.HeroCard, null)]
    [InlineData(ListStyle.Auto, "Colour? (1) red, (2) green, or (3) blue")]
    public async Task A_style_of_ones_own_counts_on_every_channel(ListStyle style, string? text)
    {
        var prompt = new ChoicePrompt("ask") { Style = style };

        var asked = await AskAsync(new Talk(prompt), "red", "green", "blue");

        Assert.Equal(text, asked.Text);
        Assert.Equal(style == ListStyle.SuggestedAction, asked.SuggestedActions is not null);
        Assert.Equal(style == ListStyle.HeroCard, asked.Attachments is not null);
    }

    [Fact]
    public async Task The_style_of_the_options_comes_before_the_prompts()
    {
        var options = Ask.Among("Colour?", "red", "green");
        options.Style = ListStyle.List;
        var prompt = new ChoicePrompt("ask") { Style = ListStyle.HeroCard };

        var asked = await AskAsync(new Talk(prompt), options);

        Assert.Equal("Colour?\n\n   1. red\n   2. green", asked.Text);
    }

    [Fact]
    public async Task A_card_of_the_question_is_the_same_when_it_is_asked_again()
    {
        var talk = Teams("channel");
        var options = Ask.Among("Colour?", "red");
        options.Prompt.Attachments = [new HeroCard { Title = "Paint" }.ToAttachment()];
        options.Choices[0].Action = new CardAction(ActionTypes.ImBack, "Red!", value: "red");

        await talk.SayAsync("hi", options);
        await talk.SayAsync("what");

        var first = Json(talk.Reply());
        Assert.Equal(first, Json(talk.Reply()));
        Assert.Contains("\"title\":\"Paint\"", first, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"Red!\"", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_choices_are_shown_can_be_changed_by_a_subclass()
    {
        var prompt = new Shouting();

        var asked = await AskAsync(new Talk(prompt), "red");

        Assert.Equal("COLOUR?", asked.Text);
        Assert.Equal("test  user1", prompt.Place);
        Assert.Equal("SIZE?", prompt.Shorter("Size?", "small").Text);
        Assert.Equal("test  ", prompt.Place);
    }

    private static string Json(Activity activity) =>
        JsonSerializer.Serialize(
            activity.Attachments,
            Microsoft.Bot.Schema.Json.SchemaJson.Options
        );

    private static Talk Teams(string conversationType)
    {
        var talk = new Talk(new ChoicePrompt("ask"));
        talk.Adapter.Conversation.ChannelId = Channels.Msteams;
        talk.Adapter.Conversation.Conversation.ConversationType = conversationType;
        return talk;
    }

    private static Task<Activity> AskAsync(Talk talk, params string[] choices) =>
        AskAsync(talk, Ask.Among("Colour?", choices));

    private static async Task<Activity> AskAsync(Talk talk, PromptOptions options)
    {
        await talk.SayAsync("hi", options);
        return talk.Reply();
    }

    private sealed class Shouting() : ChoicePrompt("ask")
    {
        public string? Place { get; private set; }

        public IMessageActivity Shorter(string text, string choice) =>
            base.AppendChoices(
                Ask.Question(text),
                Channels.Test,
                [new Choice(choice)],
                ListStyle.Auto,
                options: null,
                CancellationToken.None
            );

        protected override IMessageActivity AppendChoices(
            IMessageActivity prompt,
            string channelId,
            IList<Choice> choices,
            ListStyle style,
            ChoiceFactoryOptions? options = null,
            string? conversationType = default,
            IList<string>? toList = default,
            CancellationToken cancellationToken = default
        )
        {
            Place = $"{channelId} {conversationType} {string.Join(',', toList ?? [])}";
            return Ask.Question(prompt.Text.ToUpperInvariant());
        }
    }
}
