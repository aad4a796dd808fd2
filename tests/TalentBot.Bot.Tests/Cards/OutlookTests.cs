using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards;

public sealed class OutlookTests
{
    private static readonly OpenAnswers Decided = new(2, false, 4, ["risk"]);

    private static readonly OpenAnswers Undecided = new(-2, true, 4, ["risk"]);

    [Fact]
    public void Below_the_quorum_closing_gives_a_tendency_only() =>
        Assert.Equal(
            "2 of the 3 needed have finished: closing now gives a tendency, not a verdict.",
            Outlook.Text(Finished(2, Visibility.Named), Decided, Language.English)
        );

    [Theory]
    [InlineData(Visibility.Anonymous)]
    [InlineData(Visibility.Named)]
    public void From_three_finished_leaders_it_says_whether_open_answers_matter(
        Visibility visibility
    )
    {
        Assert.Contains(
            "can no longer change",
            Outlook.Text(Finished(3, visibility), Decided, Language.English),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "can still change",
            Outlook.Text(Finished(3, visibility), Undecided, Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void With_fewer_an_anonymous_decision_does_not_sound_the_others_out()
    {
        var two = Finished(2, Visibility.Anonymous) with { Quorum = 1 };

        Assert.Equal(
            Outlook.Text(two, Decided, Language.English),
            Outlook.Text(two, Undecided, Language.English)
        );
    }

    private static Assessment Finished(int count, Visibility visibility)
    {
        var assessment = Given.Open(visibility);
        return assessment with
        {
            Leaders =
            [
                .. assessment.Leaders.Select(
                    (l, i) => i < count ? l with { FinishedAt = Given.Noon } : l
                ),
            ],
        };
    }
}
