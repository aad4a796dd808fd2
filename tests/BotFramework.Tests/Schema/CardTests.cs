using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Tests.Schema;

public sealed class CardTests
{
    public static TheoryData<string, Attachment> Cards =>
        new()
        {
            { "application/vnd.microsoft.card.animation", new AnimationCard().ToAttachment() },
            { "application/vnd.microsoft.card.audio", new AudioCard().ToAttachment() },
            { "application/vnd.microsoft.card.hero", new HeroCard().ToAttachment() },
            { "application/vnd.microsoft.card.oauth", new OAuthCard().ToAttachment() },
            { "application/vnd.microsoft.card.receipt", new ReceiptCard().ToAttachment() },
            { "application/vnd.microsoft.card.signin", new SigninCard().ToAttachment() },
            { "application/vnd.microsoft.card.thumbnail", new ThumbnailCard().ToAttachment() },
            { "application/vnd.microsoft.card.video", new VideoCard().ToAttachment() },
        };

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_attached_as_what_it_is(string contentType, Attachment attachment)
    {
        Assert.Equal(contentType, attachment.ContentType);
        Assert.Equal(attachment.Content.GetType().Name, NameOf(contentType), ignoreCase: true);
    }

    [Fact]
    public void A_film_is_written_as_the_channel_reads_it()
    {
        var card = new VideoCard(
            "Title",
            image: new ThumbnailUrl("https://x/i", "alt"),
            media: [new MediaUrl("https://x/v", "profile")],
            autoloop: true,
            aspect: "16:9"
        );

        Assert.Equal(
            """
            {"title":"Title","image":{"url":"https://x/i","alt":"alt"},
            "media":[{"url":"https://x/v","profile":"profile"}],"autoloop":true,"aspect":"16:9"}
            """.ReplaceLineEndings(string.Empty),
            SchemaJson.Serialize(card)
        );
    }

    [Fact]
    public void A_receipt_is_written_as_the_channel_reads_it()
    {
        var card = new ReceiptCard(
            "Title",
            [new Fact("Order", "7")],
            [new ReceiptItem("Paper", price: "1", quantity: "2")],
            total: "2",
            vat: "0"
        );

        Assert.Equal(
            """
            {"title":"Title","facts":[{"key":"Order","value":"7"}],
            "items":[{"title":"Paper","price":"1","quantity":"2"}],"total":"2","vat":"0"}
            """.ReplaceLineEndings(string.Empty),
            SchemaJson.Serialize(card)
        );
    }

    [Fact]
    public void A_sign_in_card_has_one_button_that_opens_an_address()
    {
        var card = SigninCard.Create("Please", "Sign in", "https://x");

        var button = Assert.Single(card.Buttons);
        Assert.Equal("Please", card.Text);
        Assert.Equal(
            (ActionTypes.Signin, "Sign in", (object)"https://x"),
            (button.Type, button.Title, button.Value)
        );
    }

    [Fact]
    public void Places_say_what_they_are_and_are_written_whole_among_entities()
    {
        Activity activity = new()
        {
            Entities = [new Place(name: "Rome"), new GeoCoordinates(latitude: 1.5, type: "Own")],
        };

        var json = JsonElement.Parse(SchemaJson.Serialize(activity)).GetProperty("entities");

        Assert.Equal(
            """[{"name":"Rome","type":"Place"},{"latitude":1.5,"type":"Own"}]""",
            json.GetRawText()
        );
    }

    private static string NameOf(string contentType) => $"{contentType.Split('.')[^1]}Card";
}
