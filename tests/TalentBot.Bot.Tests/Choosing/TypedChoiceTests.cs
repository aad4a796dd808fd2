using TalentBot.Choosing.Typing;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Tests.Testing;
using TalentBot.Text;

namespace TalentBot.Tests.Choosing;

public class TypedChoiceTests
{
    private static readonly Framework[] Spoken =
    [
        .. Language.All.Select(new DefaultFrameworks().CurrentIn),
    ];

    [Fact]
    public void Every_model_is_known_by_its_name_in_every_language_without_accents_too() =>
        Assert.All(
            Spoken.SelectMany(framework => framework.Models),
            model =>
                Assert.Equal(
                    new Choice.OtherModel(model.Id, "x"),
                    Read($"{Spelling.Of(model.Name)} because x")
                )
        );

    [Theory]
    [InlineData("indépendants parce qu'il est tard", "il est tard")]
    [InlineData("مستقلون لأنه أرخص", "أرخص")]
    [InlineData("مستقلون لان الوقت ضيق", "الوقت ضيق")]
    [InlineData("autónomos ya que es urgente", "es urgente")]
    public void A_reason_is_read_as_people_write_it(string line, string reason) =>
        Assert.Equal(new Choice.OtherModel("freelancers", reason), Read(line));

    [Theory]
    [InlineData("مزيج مستقلون، تعزيز الفريق لأن x")]
    [InlineData("mélange indépendants et renfort d'équipe car x")]
    [InlineData("melange indépendants et renfort d’équipe car x")]
    public void A_mix_is_read_in_every_language(string line) =>
        Assert.Equal(new Choice.Mix(["freelancers", "augmentation"], "x"), Read(line));

    private static Choice? Read(string line) => TypedChoice.Read(line, [.. Spoken]);
}
