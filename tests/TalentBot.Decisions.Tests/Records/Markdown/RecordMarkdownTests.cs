using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Records.Markdown;

namespace TalentBot.Decisions.Tests.Records.Markdown;

public class RecordMarkdownTests
{
    [Theory]
    [InlineData("Ana \U0001F600", "Ana \U0001F600")]
    [InlineData("Zoë 李", "Zoë 李")]
    [InlineData("A\"b\\c", """A\u0022b\\c""")]
    [InlineData("\uFFFF", """\uFFFF""")]
    public void A_name_stands_in_the_head_as_yaml_reads_it(string name, string written)
    {
        var record = Given.Closed(Visibility.Named).Record() with { Invited = [name] };

        Assert.Contains($"consulted: [\"{written}\"]", RecordMarkdown.Write(record).Split('\n'));
    }

    [Fact]
    public void Where_nobody_has_answered_nothing_is_recommended()
    {
        var closed = Given.Closed(Visibility.Named);
        var unanswered = closed with
        {
            Leaders = [.. closed.Leaders.Select(l => new Leader { Person = l.Person })],
        };

        var text = RecordMarkdown.Write(unanswered.Record());

        Assert.Contains("nobody has answered anything", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Recommended:", text, StringComparison.Ordinal);
    }
}
