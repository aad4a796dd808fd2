using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_accepts_input_and_has_empty_lists()
    {
        var message = MessageFactory.Text("Hello");

        Assert.Equal(ActivityTypes.Message, message.Type);
        Assert.Equal("Hello", message.Text);
        Assert.Equal(InputHints.AcceptingInput, message.InputHint);
        Assert.Empty(message.Attachments);
        Assert.Empty(message.Entities);
    }

    [Fact]
    public void A_blank_text_is_no_text() => Assert.Null(MessageFactory.Text(" ").Text);

    [Fact]
    public void Attachments_stand_in_a_list_or_side_by_side()
    {
        var card = new Attachment { Name = "card" };

        Assert.Equal(
            AttachmentLayoutTypes.List,
            MessageFactory.Attachment([card, card]).AttachmentLayout
        );
        Assert.Equal(
            AttachmentLayoutTypes.Carousel,
            MessageFactory.Carousel([card, card]).AttachmentLayout
        );
        Assert.Equal([card], MessageFactory.Attachment(card).Attachments);
    }

    [Fact]
    public void A_suggested_action_says_what_it_shows()
    {
        var actions = MessageFactory.SuggestedActions(["Yes"], toList: ["29:u"]).SuggestedActions;

        var action = Assert.Single(actions.Actions);
        Assert.Equal((ActionTypes.ImBack, "Yes", "Yes"), (action.Type, action.Title, action.Value));
        Assert.Equal(["29:u"], actions.To);
    }

    [Fact]
    public void A_file_needs_an_address_and_a_type()
    {
        var file = Assert.Single(
            MessageFactory.ContentUrl("https://a/b.png", "image/png").Attachments
        );

        Assert.Equal(("https://a/b.png", "image/png"), (file.ContentUrl, file.ContentType));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://a", " "));
    }
}
