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
}
