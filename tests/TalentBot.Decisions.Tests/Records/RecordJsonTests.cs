using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Records;

namespace TalentBot.Decisions.Tests.Records;

public class RecordJsonTests
{
    [Theory]
    [InlineData("# “Quotes” & <tags> \\ \"x\"\nnext line\u2028 🙂 @all")]
    [InlineData("")]
    public void What_people_wrote_comes_back_as_it_was(string text)
    {
        var json = JsonNode.Parse(
            RecordJson.Write((Given.Closed(Visibility.Named) with { Title = text }).Record())
        )!;

        Assert.Equal(text, (string?)json["title"]);
    }

    [Fact]
    public void Instants_are_in_utc()
    {
        var closed = Given.Closed(Visibility.Named) with
        {
            StartedAt = new(2026, 3, 2, 1, 30, 0, TimeSpan.FromHours(2)),
        };

        Assert.Equal(
            "2026-03-01T23:30:00Z",
            (string?)JsonNode.Parse(RecordJson.Write(closed.Record()))!["startedAt"]
        );
    }

    [Fact]
    public void A_choice_says_its_kind()
    {
        var json = JsonNode.Parse(
            RecordJson.Write(
                Given.Closed(Visibility.Named).Decided(new Choice.NotNow("No budget.")).Record()
            )
        )!;

        var choice = Assert.Single(json["decisions"]!.AsArray())!["choice"]!;
        Assert.Equal(
            ("not-now", "No budget."),
            ((string?)choice["$type"], (string?)choice["reason"])
        );
    }
}
