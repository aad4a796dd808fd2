using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards;

public sealed class StateTextTests
{
    private static readonly Assessment Closed = Given
        .Open()
        .Answered((leader, _) => leader % 4)
        .Closed();

    public static TheoryData<Choice, string> Choices =>
        new()
        {
            { new Choice.Accept(), " The recommendation is accepted: Managed services." },
            {
                new Choice.Mix(["freelancers", "managed"], "r"),
                " A mix of Freelancers and Managed services."
            },
            { new Choice.DirectHiring("r"), " People are hired directly." },
            { new Choice.NotNow("r"), " Nothing for now." },
        };

    [Theory]
    [MemberData(nameof(Choices))]
    public void What_was_decided_is_said(Choice choice, string words) =>
        Assert.EndsWith(
            words,
            StateText.Plain(Closed.Decided(choice), Given.Framework, Language.English),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Course.Better, "better than expected.")]
    [InlineData(Course.AsExpected, "as expected.")]
    [InlineData(Course.Worse, "worse than expected.")]
    [InlineData(Course.Abandoned, "it was given up.")]
    public void How_it_went_is_said(Course course, string words)
    {
        var decided = (AssessmentState.Decided)Closed.Decided(new Choice.NotNow("r")).State;
        var review = new Review
        {
            By = Closed.Owner,
            At = Given.Noon,
            Course = course,
        };

        Assert.EndsWith(
            words,
            StateText.Plain(
                Closed with
                {
                    State = new AssessmentState.Reviewed(decided, review),
                },
                Given.Framework,
                Language.English
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_second_round_says_on_how_many_questions()
    {
        Assert.StartsWith(
            "Second round on 2 questions, open until ",
            StateText.Plain(Closed.SecondRound(), Given.Framework, Language.English),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Second round on 1 question, open until ",
            StateText.Plain(
                Closed with
                {
                    State = new AssessmentState.SecondRound(new(2, ["core"], Given.Noon)),
                },
                Given.Framework,
                Language.English
            ),
            StringComparison.Ordinal
        );
    }
}
