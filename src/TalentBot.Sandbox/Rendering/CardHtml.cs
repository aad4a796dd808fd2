using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Rendering;

/// <summary>A card as a page that needs nothing else: no script, no font, nothing from the network.</summary>
internal static class CardHtml
{
    private const string Policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <summary>The page.</summary>
    /// <param name="card">What it shows.</param>
    /// <param name="title">The window's title.</param>
    /// <param name="sender">Who posted the card.</param>
    public static string Page(Card card, string title, string sender) =>
        $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <title>{Html.Text(title)}</title>
            <style>
            {Style.Value}</style>
            </head>
            <body>
            <main>
            <p class="sender">{Html.Text(sender)}</p>
            <article class="card">
            {Body(card)}
            </article>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");

    private static Html Body(Card card) =>
        Html.Join([
            ElementHtml.All(card.Json, "body"),
            card.Json.Children("actions").Any()
                ? FormHtml.Buttons(card.Json.Children("actions"))
                : Html.None,
        ]);

    private static string ReadStyle()
    {
        using var stream = typeof(CardHtml).Assembly.GetManifestResourceStream("card.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
