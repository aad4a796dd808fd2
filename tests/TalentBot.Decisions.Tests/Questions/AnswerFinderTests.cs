using TalentBot.Decisions.Questions;

namespace TalentBot.Decisions.Tests.Questions;

public class AnswerFinderTests
{
    private static readonly Vocabulary Plain = new(
        "en",
        ["the", "is", "of", "a", "what", "us"],
        [
            ["cheap", "price", "inexpensive"],
        ]
    );

    private static readonly AnswerFinder Finder = new(
        [
            Common("control", "Who controls the team?", "Your own leads do."),
            Common("price", "What is the price?", "The rate of an hour, and the team's own time."),
            new(SourceKind.Risk, "leave", "A person leaves", "Name a stand-in.", "quit"),
            new(SourceKind.Row, "team", "Team", "Your own leads, your own time."),
        ],
        Plain
    );

    [Theory]
    [InlineData("Who controls the team?", "control")]
    [InlineData("WHO CONTROLLED THE TEAMS", "control")]
    [InlineData("is the team cöntrolling us", "control")]
    [InlineData("inexpensive", "price")]
    [InlineData("cheapest?", "price")]
    [InlineData("quits", "leave")]
    [InlineData("a stand-in", "leave")]
    public void Case_accents_endings_and_synonyms_make_no_difference(string question, string id) =>
        Assert.Equal(id, Assert.IsType<Finding.Found>(Finder.Find(question)).Answer.Id);

    [Theory]
    [InlineData("")]
    [InlineData("what is the")]
    [InlineData("weather")]
    [InlineData("the price of a house boat")]
    public void What_no_passage_covers_has_no_answer(string question) =>
        Assert.IsType<Finding.Nothing>(Finder.Find(question));

    [Fact]
    public void Without_an_answer_the_nearest_common_questions_are_given()
    {
        var nothing = Assert.IsType<Finding.Nothing>(Finder.Find("the price of a house boat"));

        Assert.Equal("price", Assert.Single(nothing.Nearest).Id);
    }

    [Fact]
    public void A_question_about_something_else_is_near_to_nothing() =>
        Assert.Empty(Assert.IsType<Finding.Nothing>(Finder.Find("weather")).Nearest);

    [Fact]
    public void Of_passages_that_fit_alike_the_one_about_nothing_else_is_the_answer() =>
        Assert.Equal("team", Assert.IsType<Finding.Found>(Finder.Find("team")).Answer.Id);

    [Fact]
    public void At_most_two_others_stand_beside_the_answer()
    {
        var alike = new AnswerFinder(
            [.. Enumerable.Range(1, 9).Select(i => Common($"{i}", "Price", ""))],
            Plain
        );

        var found = Assert.IsType<Finding.Found>(alike.Find("price"));

        Assert.Equal("1", found.Answer.Id);
        Assert.Equal(["2", "3"], found.Others.Select(o => o.Id));
    }

    [Fact]
    public void A_rare_word_says_more_than_a_frequent_one()
    {
        var finder = new AnswerFinder(
            [
                Common("rare", "Audit", ""),
                .. Enumerable.Range(1, 9).Select(i => Common($"{i}", "Team", "")),
            ],
            Plain
        );

        Assert.Equal("rare", Assert.IsType<Finding.Found>(finder.Find("team audit")).Answer.Id);
    }

    [Fact]
    public void Any_text_at_all_can_be_asked() =>
        CsCheck.Check.Sample(CsCheck.Gen.String, text => Assert.NotNull(Finder.Find(text)));

    private static Source Common(string id, string title, string text) =>
        new(SourceKind.CommonQuestion, id, title, text);
}
