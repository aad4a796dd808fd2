using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

public class FrameworkLookupTests
{
    private static readonly Framework Default = FrameworkFile.Default;

    [Fact]
    public void Everything_is_found_by_its_id()
    {
        Assert.All(Default.Models, m => Assert.Same(m, Default.Model(m.Id)));
        Assert.All(Default.Priorities, p => Assert.Same(p, Default.Priority(p.Id)));
        Assert.All(Default.AllQuestions, q => Assert.Same(q, Default.Question(q.Id)));
        Assert.All(Default.Gates, g => Assert.Same(g, Default.Gate(g.Id)));
        Assert.All(Default.Matrix, r => Assert.Same(r, Default.Row(r.Id)));
        Assert.All(Default.Risks, r => Assert.Same(r, Default.Risk(r.Id)));
        Assert.All(Default.Patterns, p => Assert.Same(p, Default.PatternOf(p.Model)));
    }

    [Fact]
    public void A_question_knows_its_levels() =>
        Assert.Equal("3 to 5", Default.Question("headcount").Level("3-5").Name);

    [Fact]
    public void A_question_is_found_in_its_section() =>
        Assert.Equal("risk", Default.SectionOf("assurance").Id);

    [Fact]
    public void An_id_that_is_not_there_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => Default.Question("nothing"));
        Assert.Contains("'nothing'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_pattern_has_none() => Assert.Null(Default.PatternOf("hiring"));
}
