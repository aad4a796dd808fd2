using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks.Checks;

public class ScoreChecksTests
{
    [Fact]
    public void The_quick_check_has_a_question() =>
        DefaultJson.Finds(
            "$.sections",
            "The quick check has no question.",
            f =>
            {
                foreach (var question in f["sections"]!.AsArray().SelectMany(DefaultJson.Questions))
                {
                    question!["quick"] = false;
                }
            }
        );

    [Fact]
    public void A_priority_has_a_question_in_the_quick_check() =>
        DefaultJson.Finds(
            "$.priorities[0]",
            "No question of the quick check counts for this priority.",
            f =>
            {
                f.Item("sections", 3).Item("questions", 0)["quick"] = false;
                f.Item("sections", 3).Item("questions", 1)["quick"] = false;
            }
        );

    [Fact]
    public void A_model_can_be_first()
    {
        var faults = DefaultJson.FaultsAfter(f =>
        {
            foreach (var question in f["sections"]!.AsArray().SelectMany(DefaultJson.Questions))
            {
                foreach (var level in question!["levels"]!.AsArray())
                {
                    level!["fits"]!["managed"] = level["fits"]!["freelancers"]!.DeepClone();
                }
            }
        });

        Assert.Equal(
            ["$.models[0]", "$.models[2]", "$.models[0]", "$.models[2]"],
            faults.Select(fault => fault.Path)
        );
        Assert.Equal(
            "In the full checklist no answers put this model first. Let it fit some levels best.",
            faults[0].Message
        );
    }

    [Fact]
    public void An_index_stays_on_its_scale()
    {
        var faults = DefaultJson.FaultsAfter(f =>
        {
            foreach (var question in f["sections"]!.AsArray().SelectMany(DefaultJson.Questions))
            {
                foreach (var (index, level) in question!["levels"]!.AsArray().Index())
                {
                    level!["fits"]!["managed"] = index == 0 ? 2 : -2;
                }
            }
        });

        Assert.Equal(
            new Fault(
                "$.sections",
                "In the full checklist the index of managed goes from 25 to 125. "
                    + "Narrow its fits until it stays in 0 to 100."
            ),
            faults[0]
        );
    }

    [Fact]
    public void An_index_stays_on_its_scale_in_the_quick_check_too() =>
        DefaultJson.Finds(
            "$.sections",
            "In the quick check the index of managed goes from ",
            f =>
            {
                foreach (var question in f["sections"]!.AsArray().SelectMany(DefaultJson.Questions))
                {
                    var asked = question!["quick"]!.GetValue<bool>();
                    foreach (var (index, level) in question["levels"]!.AsArray().Index())
                    {
                        level!["fits"]!["managed"] = (asked, index) switch
                        {
                            (true, 0) => 2,
                            (true, _) => -2,
                            _ => 0.01 * index,
                        };
                    }
                }
            }
        );

    [Fact]
    public void A_fault_in_a_fit_is_not_followed_by_faults_of_the_score() =>
        DefaultJson.Finds(
            "$.sections[0].questions[2].levels[0].fits.managed",
            "Is missing.",
            f => f.Level()["fits"]!.AsObject().Remove("managed")
        );
}
