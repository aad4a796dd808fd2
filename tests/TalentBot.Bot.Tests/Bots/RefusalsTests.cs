using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;

namespace TalentBot.Tests.Bots;

public sealed class RefusalsTests
{
    private static readonly Refusal[] All = Enum.GetValues<Refusal>();

    [Fact]
    public void Every_refusal_has_words_of_its_own() =>
        Assert.Equal(All.Length, All.Select(Words).Distinct().Count());

    [Fact]
    public void Every_refusal_is_a_sentence() =>
        Assert.All(All, r => Assert.EndsWith(".", Words(r), StringComparison.Ordinal));

    private static string Words(Refusal reason) => Refusals.Text(reason, Language.English);
}
