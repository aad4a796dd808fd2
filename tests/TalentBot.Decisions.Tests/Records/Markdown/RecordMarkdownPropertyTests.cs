using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Records;
using TalentBot.Decisions.Records.Markdown;
using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Tests.Records.Markdown;

public class RecordMarkdownPropertyTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseMathematics()
        .UseTaskLists()
        .UseFootnotes()
        .Build();

    private static readonly Gen<string> Hostile = Gen.OneOf(
            Gen.OneOf(
                "# ",
                "\n",
                "\r\n\r\n",
                "---",
                "===",
                "* ",
                "- ",
                "1. ",
                "> ",
                "```",
                "    ",
                "[x](http://evil.example)",
                "![x](y)",
                "[x]: http://evil.example",
                "<script>",
                "<!--",
                "<https://evil.example>",
                "https://evil.example",
                "HTTP://evil.example",
                "www.evil.example",
                "mailto:a@b.example",
                "tel:123",
                "@everyone",
                "a@b.example",
                "| a | b |",
                "|---|---|",
                "**b**",
                "__u__",
                "~~s~~",
                "==m==",
                "++i++",
                "^p^",
                "$$x$$",
                "&lt;",
                "\\",
                "[^1]",
                "[ ] ",
                "\"",
                "'",
                "\0",
                "\u2028",
                "\uD800"
            ),
            Gen.String[0, 5]
        )
        .Array[1, 8]
        .Select(string.Concat);

    private static readonly DecisionRecord Reviewed = Given
        .Closed(Visibility.Named)
        .Decided(new Choice.NotNow("No budget."), "Ana disagrees.")
        .Reviewed("So it went.")
        .Record();

    private static readonly string[] Plain = Shape(Text("plain"));

    [Fact]
    public void Whatever_people_write_the_record_keeps_its_structure() =>
        Hostile.Sample(text => Assert.Equal(Plain, Shape(Text(text))), iter: 1000);

    [Fact]
    public void Whatever_people_write_it_becomes_no_link_no_mention_and_no_markup() =>
        Hostile.Sample(
            text =>
            {
                var written = Text(text);
                Assert.DoesNotContain(
                    Markdig.Markdown.Parse(written, Pipeline).Descendants<Inline>(),
                    i => i is LinkInline or AutolinkInline or HtmlInline or EmphasisInline
                );
                Assert.DoesNotMatch("(^|[^A-Za-z0-9])@[A-Za-z0-9]", written);
            },
            iter: 1000
        );

    /// <summary>A record in which every text that people write is the same.</summary>
    private static string Text(string text) =>
        RecordMarkdown.Write(
            Reviewed with
            {
                Title = text,
                About = text + ".",
                DecisionMakers = [text, text],
                Invited = [text, text, text],
                Finishers = [text],
                Questions =
                [
                    .. Reviewed.Questions.Select(q =>
                        q with
                        {
                            Reasons =
                            [
                                new RecordedReason(text, text),
                                new RecordedReason(null, text),
                            ],
                        }
                    ),
                ],
                Decisions =
                [
                    Reviewed.Decision! with
                    {
                        By = text,
                        Choice = new Choice.NotNow(text + "."),
                        Dissent = text + ".",
                    },
                ],
                Review = Reviewed.Review! with { By = text, Text = text + "." },
            }
        );

    /// <summary>The blocks of the document in order, with their kinds.</summary>
    private static string[] Shape(string markdown) =>
        [
            .. Markdig
                .Markdown.Parse(markdown, Pipeline)
                .Descendants<Block>()
                .Select(b => b is HeadingBlock h ? $"heading {h.Level}" : b.GetType().Name),
        ];
}
