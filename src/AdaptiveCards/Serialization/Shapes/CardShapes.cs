namespace AdaptiveCards.Serialization;

/// <summary>How a card and what belongs to it as a whole look in JSON.</summary>
internal static class CardShapes
{
    // No users: the card is refreshed by hand only. No list: for everyone.
    private static readonly ListForm<string> UserIds = new(TextForm.Instance)
    {
        WritesEmpty = true,
    };

    private static readonly IReadOnlyList<IMember<IFormerCard>> Former = new Members<IFormerCard>()
        .Of("minVersion", e => e.MinVersion, (e, v) => e.MinVersion = v, VersionForm.Instance)
        .Text("title", e => e.Title, (e, v) => e.Title = v)
        .All;

    public static Shape[] All { get; } =
    [
        Shape.Of(
            () => new AdaptiveCard((AdaptiveSchemaVersion)null),
            new Members<AdaptiveCard>()
                // The address of the schema says nothing about the card.
                .Any("$schema", _ => null, (_, _) => { })
                .Include(CommonMembers.Kind)
                .Of("version", e => e.Version, (e, v) => e.Version = v, VersionForm.Instance)
                .Include(CommonMembers.Id)
                .Include(Former)
                .Text("fallbackText", e => e.FallbackText, (e, v) => e.FallbackText = v)
                .Text("speak", e => e.Speak, (e, v) => e.Speak = v)
                .Of("lang", e => e.Lang, (e, v) => e.Lang = v, LanguageForm.Instance)
                .OptionalFlag("rtl", e => e.Rtl, (e, v) => e.Rtl = v)
                .One("refresh", e => e.Refresh, (e, v) => e.Refresh = v)
                .One("authentication", e => e.Authentication, (e, v) => e.Authentication = v)
                .One("metadata", e => e.Metadata, (e, v) => e.Metadata = v)
                .One("backgroundImage", e => e.BackgroundImage, (e, v) => e.BackgroundImage = v)
                .One("selectAction", e => e.SelectAction, (e, v) => e.SelectAction = v)
                .Choice(
                    "verticalContentAlignment",
                    e => e.VerticalContentAlignment,
                    (e, v) => e.VerticalContentAlignment = v
                )
                .Of(
                    "height",
                    e => e.Height,
                    (e, v) => e.Height = v,
                    HeightForm.Instance,
                    AdaptiveHeight.Auto
                )
                .ManyIfAny("body", e => e.Body, (e, v) => e.Body = v)
                .ManyIfAny("actions", e => e.Actions, (e, v) => e.Actions = v)
                .Pixels("minHeight", e => e.PixelMinHeight, (e, v) => e.PixelMinHeight = v)
                .Include(CommonMembers.Tail)
        ),
        new FallbackShape(),
        Shape.Of(
            () => new AdaptiveRefresh { UserIds = null },
            new Members<AdaptiveRefresh>()
                .One("action", e => e.Action, (e, v) => e.Action = v)
                .Of("userIds", e => e.UserIds, (e, v) => e.UserIds = v, UserIds)
                .Of(
                    "expires",
                    e => e.Expires,
                    (e, v) => e.Expires = v,
                    new OptionalForm<DateTime>(MomentForm.Instance)
                )
        ),
        Shape.Of(
            new Members<AdaptiveAuthentication>()
                .Text("text", e => e.Text, (e, v) => e.Text = v)
                .Text("connectionName", e => e.ConnectionName, (e, v) => e.ConnectionName = v)
                .One(
                    "tokenExchangeResource",
                    e => e.TokenExchangeResource,
                    (e, v) => e.TokenExchangeResource = v
                )
                .ManyIfAny("buttons", e => e.Buttons, (e, v) => e.Buttons = v)
        ),
        Shape.Of(
            new Members<AdaptiveAuthCardButton>()
                .Text("type", e => e.Type, (e, v) => e.Type = v)
                .Text("title", e => e.Title, (e, v) => e.Title = v)
                .Text("image", e => e.Image, (e, v) => e.Image = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
        ),
        Shape.Of(
            new Members<AdaptiveTokenExchangeResource>()
                .Text("id", e => e.Id, (e, v) => e.Id = v)
                .Text("uri", e => e.Uri, (e, v) => e.Uri = v)
                .Text("providerId", e => e.ProviderId, (e, v) => e.ProviderId = v)
        ),
        Shape.Of(
            new Members<AdaptiveMetadata>().Text("webUrl", e => e.WebUrl, (e, v) => e.WebUrl = v)
        ),
    ];
}
