namespace Microsoft.Bot.Schema;

/// <summary>A card that says what was bought for how much.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ReceiptCard
{
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    public ReceiptCard() { }

    public ReceiptCard(
        string title = default,
        IList<Fact> facts = default,
        IList<ReceiptItem> items = default,
        CardAction tap = default,
        string total = default,
        string tax = default,
        string vat = default,
        IList<CardAction> buttons = default
    )
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    public string Title { get; set; }

    public IList<Fact> Facts { get; set; }

    public IList<ReceiptItem> Items { get; set; }

    public CardAction Tap { get; set; }

    public string Total { get; set; }

    public string Tax { get; set; }

    public string Vat { get; set; }

    public IList<CardAction> Buttons { get; set; }
}
