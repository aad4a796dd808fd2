using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Decisions.Tests.Assessments;

public class DisclosureTests
{
    [Theory]
    [InlineData(Visibility.Anonymous, 1, 1, false)]
    [InlineData(Visibility.Anonymous, 1, 2, true)]
    [InlineData(Visibility.Anonymous, 0, 3, true)]
    [InlineData(Visibility.Named, 0, 0, true)]
    [InlineData(Visibility.Named, 1, 1, true)]
    public void An_anonymous_decision_shows_a_question_from_three_levels_given(
        Visibility visibility,
        int low,
        int high,
        bool shows
    )
    {
        var levels = ImmutableDictionary<string, int>.Empty.Add("low", low).Add("high", high);

        Assert.Equal(shows, Disclosure.Shows(visibility, new(0, 0, levels)));
    }

    [Theory]
    [InlineData(Visibility.Anonymous, 2, false)]
    [InlineData(Visibility.Anonymous, 3, true)]
    [InlineData(Visibility.Named, 0, true)]
    public void An_anonymous_decision_shows_weights_from_three_rankings(
        Visibility visibility,
        int rankings,
        bool shows
    ) => Assert.Equal(shows, Disclosure.ShowsWeights(visibility, rankings));
}
