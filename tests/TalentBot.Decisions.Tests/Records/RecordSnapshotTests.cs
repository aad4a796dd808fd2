using System.Globalization;
using System.Text;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Records;
using TalentBot.Decisions.Records.Markdown;
using TalentBot.Testing;

namespace TalentBot.Decisions.Tests.Records;

public class RecordSnapshotTests
{
    private static readonly Dictionary<string, Func<Assessment>> Decisions = new()
    {
        ["named-proposed"] = () => Given.Closed(Visibility.Named),
        ["named-reviewed"] = () =>
            Given
                .Closed(Visibility.Named)
                .Discussed()
                .Decided(new Choice.Accept())
                .Decided(
                    new Choice.Mix(["managed", "augmentation"], "The ledger can be handed over."),
                    "Cara would rather wait."
                )
                .Reviewed("The handover took longer than planned."),
        ["anonymous-accepted"] = () =>
            Given
                .Closed(
                    Visibility.Anonymous,
                    (leader, question) => leader == 2 && question > 6 ? null : 1 + (question % 3)
                )
                .Discussed()
                .Decided(new Choice.Accept()),
        ["anonymous-not-now"] = () =>
            (
                Given.Closed(Visibility.Anonymous) with
                {
                    Gates = ["certified-supplier", "our-direction", "no-direction"],
                }
            ).Decided(new Choice.NotNow("The facts contradict each other.")),
    };

    public static TheoryData<string> Names => [.. Decisions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_Markdown_reads_as_approved(string name) =>
        Snapshot.Matches(RecordMarkdown.Write(Decisions[name]().Record()), name + ".md");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_Json_reads_as_approved(string name) =>
        Snapshot.Matches(RecordJson.Write(Decisions[name]().Record()), name + ".json");

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_are_the_same_in_every_culture_and_have_plain_line_ends(string name)
    {
        var before = CultureInfo.CurrentCulture;
        var texts = Texts(name);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(texts, Texts(name));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.DoesNotContain('\r', texts);
        Assert.Equal(texts, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(texts)));
    }

    private static string Texts(string name)
    {
        var record = Decisions[name]().Record();
        return RecordMarkdown.Write(record) + RecordJson.Write(record);
    }
}
