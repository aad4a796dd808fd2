using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Rendering;
using TalentBot.Testing;

namespace TalentBot.Sandbox.Tests.Rendering;

public sealed class CardRenderingTests
{
    private static readonly Card Sample = new(
        Given.Json(
            File.ReadAllText(
                Path.Combine(AppContext.BaseDirectory, "Rendering", "recommendation-card.json")
            )
        )
    );

    [Fact]
    public void A_card_reads_as_text() =>
        Snapshot.Matches(string.Join('\n', CardText.Lines(Sample)) + "\n", "recommendation.txt");

    [Fact]
    public void A_card_looks_like_a_card_in_a_page_of_its_own() =>
        Snapshot.Matches(
            CardHtml.Page(Sample, "Payments <rewrite>", "TalentBot"),
            "recommendation.html"
        );

    [Theory]
    [InlineData("text")]
    [InlineData("id")]
    [InlineData("size")]
    public void What_a_user_wrote_never_becomes_markup(string member)
    {
        var element = new JsonObject { ["type"] = "TextBlock", ["text"] = "x" };
        element[member] = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>";

        var page = Page(element);

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[go](javascript:alert(1))")]
    [InlineData("[go](data:text/html;base64,AAAA)")]
    [InlineData("[go](/relative)")]
    public void Only_links_to_the_web_are_links(string text)
    {
        var page = Page(new JsonObject { ["type"] = "TextBlock", ["text"] = text });

        Assert.DoesNotContain("<a ", page, StringComparison.Ordinal);
        Assert.Contains("go", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_loads_nothing_from_elsewhere()
    {
        var page = CardHtml.Page(Sample, "title", "TalentBot");

        Assert.DoesNotContain("example.org/track.png", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("A picture from outside", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_that_is_unknown_shows_its_fallback()
    {
        var page = CardHtml.Page(Sample, "title", "TalentBot");

        Assert.Contains("(new)", page, StringComparison.Ordinal);
        Assert.Contains("(new)", CardText.Lines(Sample));
    }

    [Theory]
    [InlineData(@"\*\*not bold\*\*", "**not bold**")]
    [InlineData("**bold** and _slanted_", "bold and slanted")]
    [InlineData("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4")]
    [InlineData(@"**a \* b**", "a * b")]
    [InlineData(@"\[no\](https://example.org)", "[no](https://example.org)")]
    [InlineData("[yes](https://example.org)", "yes")]
    [InlineData("", "")]
    public void The_little_markdown_reads_as_a_person_reads_it(string text, string read) =>
        Assert.Equal(read, InlineMarkdown.Plain(text));

    [Theory]
    [InlineData(
        "{{DATE(2026-03-04T09:30:00Z, SHORT)}}, {{TIME(2026-03-04T09:30:00Z)}}",
        "4 Mar 2026, 09:30 UTC"
    )]
    [InlineData("{{DATE(never)}}", "{{DATE(never)}}")]
    public void Dates_that_are_left_to_the_client_are_written_out(string text, string read) =>
        Assert.Equal(read, InlineMarkdown.Plain(text));

    private static string Page(JsonObject element) =>
        CardHtml.Page(
            new Card(new JsonObject { ["body"] = new JsonArray(element) }),
            "title",
            "TalentBot"
        );
}
