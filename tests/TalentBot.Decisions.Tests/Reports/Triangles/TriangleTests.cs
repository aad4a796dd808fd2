using System.Xml.Linq;
using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Reports.Triangles;
using TalentBot.Testing;
using Any = TalentBot.Decisions.Tests.Evaluation.Any;
using Given = TalentBot.Decisions.Tests.Evaluation.Given;

namespace TalentBot.Decisions.Tests.Reports.Triangles;

public class TriangleTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_letters_cover_as_much_as_the_regions() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);
            if (result.First is null)
            {
                return;
            }

            var letters = new RegionLetters(poll.Framework, result);
            var drawn = TextTriangle.Draw(poll.Framework, result)[1..14];
            foreach (var (letter, region) in letters.All)
            {
                // The corner names stand on the last row only.
                var share = drawn[..^1].Sum(row => row.Count(c => c == letter)) / 78d;
                Assert.InRange(share, region.Share - 0.2, region.Share + 0.2);
            }
        });

    [Fact]
    public void The_brackets_hold_the_first_model() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);
            if (result.First is not { } first)
            {
                return;
            }

            var letters = new RegionLetters(poll.Framework, result);
            var own = letters.All.Single(one => one.Region.Models.Contains(first)).Letter;
            var text = string.Join('\n', TextTriangle.Draw(poll.Framework, result)[..14]);
            Assert.Contains($"({own})", text, StringComparison.Ordinal);
            Assert.Equal(1, text.Count(c => c == '('));
        });

    [Fact]
    public void Models_of_the_same_initial_get_letters_of_their_own()
    {
        var framework = FrameworkFile.Default;
        var alike = framework with
        {
            Models = [.. framework.Models.Select(model => model with { Name = "Ox" })],
        };

        var letters = new RegionLetters(alike, Evaluator.Evaluate(Team.Torn)).All;

        Assert.Equal("OXA", string.Concat(letters.Select(one => one.Letter)));
    }

    [Fact]
    public void Equal_models_share_a_letter()
    {
        var poll = Given.DefaultPoll(Given.Leader());

        var letters = new RegionLetters(poll.Framework, Evaluator.Evaluate(poll));

        var (_, region) = Assert.Single(letters.All);
        Assert.Equal("Freelancers = Staff augmentation = Managed services", letters.Name(region));
    }

    [Fact]
    public void Long_names_at_the_corners_are_cut()
    {
        var framework = FrameworkFile.Default;
        var wordy = framework with
        {
            Priorities =
            [
                .. framework.Priorities.Select(p => p with { Name = new string('w', 200) }),
            ],
        };

        var drawn = TextTriangle.Draw(wordy, Evaluator.Evaluate(Team.Torn));

        Assert.All(drawn, line => Assert.InRange(line.Length, 0, 98));
        Assert.Contains(new string('w', 31) + "…", drawn[13], StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_looks_as_approved() =>
        Snapshot.Matches(
            SvgTriangle.Draw(FrameworkFile.Default, Evaluator.Evaluate(Team.Torn)) + "\n",
            "torn.svg"
        );

    [Fact]
    public void Any_picture_is_well_formed_and_says_in_words_what_it_shows() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);

            var root = XDocument.Parse(SvgTriangle.Draw(poll.Framework, result)).Root!;

            Assert.Equal("img", (string?)root.Attribute("role"));
            Assert.NotEqual("", root.Element(Svg + "title")!.Value);
            Assert.All(
                result.Acceptability.Keys,
                model =>
                    Assert.Contains(
                        poll.Framework.Model(model).Name,
                        root.Element(Svg + "desc")!.Value,
                        StringComparison.Ordinal
                    )
            );
            Assert.DoesNotContain("NaN", root.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void Names_are_text_and_never_markup()
    {
        var framework = FrameworkFile.Default;
        var sly = framework with
        {
            Priorities = [.. framework.Priorities.Select(p => p with { Name = "<b>&\u0001" })],
        };

        var root = XDocument.Parse(SvgTriangle.Draw(sly, Evaluator.Evaluate(Team.Torn))).Root!;

        Assert.Contains(root.Elements(Svg + "text"), text => text.Value == "<b>& ");
    }
}
