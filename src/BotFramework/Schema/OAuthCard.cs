namespace Microsoft.Bot.Schema;

/// <summary>A card that lets somebody sign in through a connection.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class OAuthCard
{
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    public OAuthCard() { }

    public OAuthCard(
        string text = default,
        string connectionName = default,
        IList<CardAction> buttons = default
    )
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    public string Text { get; set; }

    public string ConnectionName { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public TokenExchangeResource TokenExchangeResource { get; set; }

    public TokenPostResource TokenPostResource { get; set; }
}
