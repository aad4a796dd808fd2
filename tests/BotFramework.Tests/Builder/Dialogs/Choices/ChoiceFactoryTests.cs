using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs.Choices;

public sealed class ChoiceFactoryTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData(0, "Pick: ")]
    [InlineData(1, "Pick: (1) red")]
    [InlineData(2, "Pick: (1) red or (2) green")]
    [InlineData(3, "Pick: (1) red, (2) green, or (3) blue")]
    public void Inline_is_one_sentence(int count, string sentence) =>
        Assert.Equal(sentence, ChoiceFactory.Inline(Of(Colours[..count]), "Pick:").Text);

    [Fact]
    public void Inline_takes_other_words_and_leaves_numbers_out()
    {
        var words = new ChoiceFactoryOptions("; ", " / ", "; / ", includeNumbers: false);

        Assert.Equal("Pick: a / b", ChoiceFactory.Inline(Of("a", "b"), "Pick:", null, words).Text);
        Assert.Equal(
            "Pick: a; b; / c",
            ChoiceFactory.Inline(Of("a", "b", "c"), "Pick:", null, words).Text
        );
    }

    [Fact]
    public void A_list_has_a_line_for_each()
    {
        var bare = new ChoiceFactoryOptions { IncludeNumbers = false };

        Assert.Equal(
            "Pick:\n\n   1. red\n   2. green",
            ChoiceFactory.List(Of("red", "green"), "Pick:").Text
        );
        Assert.Equal(
            "Pick:\n\n   - red\n   - green",
            ChoiceFactory.List(["red", "green"], "Pick:", options: bare).Text
        );
    }

    [Fact]
    public void A_choice_is_called_by_its_buttons_title()
    {
        var choice = new Choice("red") { Action = new CardAction(title: "Bright red") };

        Assert.Equal(" (1) Bright red", ChoiceFactory.Inline([choice]).Text);
        Assert.Equal("\n\n   1. Bright red", ChoiceFactory.List([choice]).Text);
    }

    [Fact]
    public void Suggested_actions_say_the_value_and_reach_those_who_are_named()
    {
        var message = ChoiceFactory.SuggestedAction(Of("red"), "Pick:", "Speak", ["ana"]);

        var action = Assert.Single(message.SuggestedActions.Actions);
        Assert.Equal((ActionTypes.ImBack, "red", "red"), (action.Type, action.Title, action.Value));
        Assert.Equal(["ana"], message.SuggestedActions.To);
        Assert.Equal(("Pick:", "Speak"), (message.Text, message.Speak));
    }

    [Fact]
    public void Suggested_actions_reach_everybody_where_nobody_is_named()
    {
        Assert.Null(ChoiceFactory.SuggestedAction(Of("red"), null, null).SuggestedActions.To);
        Assert.Null(ChoiceFactory.SuggestedAction(["red"], null, null).SuggestedActions.To);
        Assert.Equal(
            ["ana"],
            ChoiceFactory.SuggestedAction(["red"], null, null, ["ana"]).SuggestedActions.To
        );
    }

    [Fact]
    public void A_card_takes_the_text_and_has_a_button_for_each()
    {
        var message = ChoiceFactory.HeroCard(Of("red", "green"), "Pick:", "Speak");

        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments).Content);
        Assert.Equal("Pick:", card.Text);
        Assert.Equal(["red", "green"], card.Buttons.Select(button => button.Title));
        Assert.All(card.Buttons, button => Assert.Equal(ActionTypes.ImBack, button.Type));
        Assert.Null(message.Text);
        Assert.Equal("Speak", message.Speak);
    }

    [Fact]
    public void A_button_of_ones_own_is_used_as_it_is()
    {
        var action = new CardAction(ActionTypes.PostBack, "Red!", value: "r");
        Choice[] choices = [new("red") { Action = action }];

        var card = (HeroCard)ChoiceFactory.HeroCard(choices).Attachments[0].Content;
        var message = ChoiceFactory.SuggestedAction(choices, null, null);

        Assert.Same(action, card.Buttons[0]);
        Assert.Same(action, message.SuggestedActions.Actions[0]);
    }

    [Theory]
    [InlineData(Channels.Emulator, null, 3, ListStyle.SuggestedAction)]
    [InlineData(Channels.Emulator, null, 101, ListStyle.List)]
    [InlineData(Channels.Msteams, null, 3, ListStyle.HeroCard)]
    [InlineData(Channels.Msteams, "personal", 3, ListStyle.SuggestedAction)]
    [InlineData(Channels.Msteams, "personal", 4, ListStyle.HeroCard)]
    [InlineData(Channels.Msteams, "channel", 50, ListStyle.HeroCard)]
    [InlineData(Channels.Msteams, "channel", 51, ListStyle.List)]
    [InlineData(Channels.Cortana, null, 3, ListStyle.HeroCard)]
    [InlineData(Channels.Test, null, 3, ListStyle.Inline)]
    [InlineData(Channels.Test, null, 4, ListStyle.List)]
    public void A_channel_gets_what_it_shows_best(
        string channel,
        string? conversationType,
        int count,
        ListStyle style
    )
    {
        var choices = Of([.. Enumerable.Range(1, count).Select(number => $"choice {number}")]);

        var message = ChoiceFactory.ForChannel(
            channel,
            choices,
            "Pick:",
            null,
            null,
            conversationType,
            ["ana"]
        );

        Assert.Equal(style, StyleOf(message));
    }

    [Theory]
    [InlineData("12345678901234567890", ListStyle.SuggestedAction)]
    [InlineData("123456789012345678901", ListStyle.List)]
    public void A_title_that_is_too_long_makes_it_a_list(string title, ListStyle style)
    {
        var choice = new Choice("red") { Action = new CardAction(title: title) };

        var message = ChoiceFactory.ForChannel(Channels.Emulator, [choice], "Pick:", null, null);

        Assert.Equal(style, StyleOf(message));
    }

    [Fact]
    public void Without_a_kind_of_conversation_Teams_gets_a_card() =>
        Assert.Equal(
            ListStyle.HeroCard,
            StyleOf(ChoiceFactory.ForChannel(Channels.Msteams, Of(Colours), "Pick:", null, null))
        );

    [Fact]
    public void No_choices_are_none_and_every_message_expects_an_answer()
    {
        IMessageActivity[] messages =
        [
            ChoiceFactory.ForChannel(Channels.Test, null, null, null, null),
            ChoiceFactory.Inline(null),
            ChoiceFactory.List((IList<Choice>)null!),
            ChoiceFactory.List((IList<string>)null!),
            ChoiceFactory.HeroCard(null),
            ChoiceFactory.SuggestedAction((IList<Choice>)null!, null, null),
        ];

        Assert.All(messages, message => Assert.Equal(InputHints.ExpectingInput, message.InputHint));
        Assert.Empty(ChoiceFactory.ToChoices(null));
    }

    private static ListStyle StyleOf(IMessageActivity message) =>
        message switch
        {
            { Attachments.Count: > 0 } => ListStyle.HeroCard,
            { SuggestedActions: not null } => ListStyle.SuggestedAction,
            { Text: var text } when text.Contains('\n', StringComparison.Ordinal) => ListStyle.List,
            _ => ListStyle.Inline,
        };

    private static IList<Choice> Of(params string[] values) => ChoiceFactory.ToChoices(values);
}
