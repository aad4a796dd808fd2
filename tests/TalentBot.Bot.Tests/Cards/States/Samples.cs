using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Cards.States;

/// <summary>Decisions in every state and of every kind, which are spoken about in one language.</summary>
/// <param name="language">The language.</param>
internal sealed class Samples(Language language)
{
    /// <summary>The language of the cards.</summary>
    public Language Language => language;

    /// <summary>The default framework, in the language.</summary>
    public Framework Framework => new DefaultFrameworks().CurrentIn(language);

    /// <summary>Nobody has begun.</summary>
    public Assessment Open => Given.Open() with { Language = language.Tag };

    /// <summary>Nobody has begun, and names stand beside answers.</summary>
    public Assessment Named => Open with { Visibility = Visibility.Named };

    /// <summary>A team with a core product and people who can lead.</summary>
    public Assessment Team =>
        Open.Answered((leader, question) => Math.Min(3, 2 + ((leader + question) % 2)));

    /// <summary>Two camps.</summary>
    public Assessment Split => Open.Answered((leader, _) => leader % 2 == 0 ? 0 : 3);

    /// <summary>Nobody to direct, and many contractors already.</summary>
    public Assessment Farm =>
        Named.Answered(
            (leader, question) =>
                question is 4 or 6 ? 0
                : (leader + question) % 3 == 0 ? 0
                : 3
        );

    /// <summary>Of one mind on most, with some things left open.</summary>
    public Assessment Likely =>
        Open.Answered(
            (leader, question) =>
                question % 3 is 0 && leader > 1 ? null : ((question * 3) + (leader % 3) + 3) % 4
        );

    /// <summary>Each model would be first with some weights.</summary>
    public Assessment Torn =>
        Open.Answered((leader, question) => ((question * 7) + (leader * leader)) % 4);

    /// <summary>Facts rule out every model.</summary>
    public Assessment Blocked =>
        Team with
        {
            Gates = ["certified-supplier", "our-direction", "no-direction"],
        };

    /// <summary>Two leaders, whose answers everybody could tell apart.</summary>
    public Assessment Small => Team with { Leaders = Team.Leaders[..2] };

    /// <summary>A quick check of one person, one to one.</summary>
    public Assessment Personal => OfOne(Team);

    /// <summary>The same, not begun.</summary>
    public Assessment Quick => OfOne(Open);

    /// <summary>Two of five have given answers to every other question.</summary>
    public Assessment Few
    {
        get
        {
            var answered = Open.Answered((_, question) => question % 2 == 0 ? 1 : null);
            return answered with
            {
                Leaders =
                [
                    .. answered.Leaders.Select(
                        (l, i) => i < 2 ? l : new Leader { Person = l.Person }
                    ),
                ],
            };
        }
    }

    /// <summary>In two camps, named, with reasons.</summary>
    public Assessment Argued
    {
        get
        {
            var split = Split with { Visibility = Visibility.Named };
            return split with { Leaders = [.. split.Leaders.Select(Reasoned)] };
        }
    }

    /// <summary>The recommendation is taken, and will be looked back at.</summary>
    public Assessment Decided => Team.Closed().Decided(new Choice.Accept());

    /// <summary>A mix against the recommendation, with its reasons and what speaks against it.</summary>
    public Assessment Mixed =>
        Argued
            .Closed()
            .Decided(
                new Choice.Mix(["augmentation", "managed"], Typed.Reason),
                Typed.Dissent,
                Given.Noon.AddMonths(3)
            );

    /// <summary>Looked back at, with hits and surprises.</summary>
    public Assessment Reviewed
    {
        get
        {
            var decided = Mixed;
            return decided.Then(
                new Command.KeepReview(
                    decided.Owner,
                    Course.Worse,
                    [.. Of(Framework.Risks, r => r.Model, r => r.Id).Take(2)],
                    [.. Of(Framework.Patterns, p => p.Model, p => p.Id).Take(1)],
                    Typed.Reason
                )
            );
        }
    }

    /// <summary>The first so many have finished.</summary>
    public static Assessment FinishedBy(Assessment assessment, int count) =>
        assessment with
        {
            Leaders =
            [
                .. assessment.Leaders.Select(
                    (l, i) => i < count ? l with { FinishedAt = Given.Noon } : l
                ),
            ],
        };

    /// <summary>What the cards of a result are drawn from.</summary>
    public Scene Scene(Assessment assessment) =>
        TalentBot.Cards.Recommendations.Scene.Of(assessment, Framework, language);

    private static IEnumerable<string> Of<T>(
        IEnumerable<T> all,
        Func<T, string> model,
        Func<T, string> id
    ) => all.Where(one => model(one) is "augmentation" or "managed").Select(id);

    private static Leader Reasoned(Leader leader, int index) =>
        leader with
        {
            Answers = leader.Answers.SetItem(
                "core",
                leader.Answers["core"] with
                {
                    Reason = Typed.Reasons[index % Typed.Reasons.Count],
                }
            ),
        };

    private static Assessment OfOne(Assessment assessment) =>
        assessment with
        {
            Checklist = ChecklistKind.Quick,
            Leaders = assessment.Leaders[..1],
            Venue = assessment.Venue with { Conversation = "a:1" },
            Visibility = Visibility.Named,
            IsPersonal = true,
        };
}
