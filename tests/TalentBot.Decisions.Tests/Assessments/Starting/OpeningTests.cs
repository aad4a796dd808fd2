using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Starting;

namespace TalentBot.Decisions.Tests.Assessments.Starting;

public class OpeningTests
{
    private static readonly Setup Valid = new()
    {
        Title = "Payments rewrite",
        Venue = Given.Venue,
        Owner = Given.Person("olga"),
        Invited = [Given.Person("ana"), Given.Person("ben")],
        Deadline = Given.Deadline,
    };

    public static TheoryData<Setup, SetupFault> Faulty =>
        new()
        {
            { Valid with { Title = "" }, SetupFault.NoTitle },
            { Valid with { Title = new('x', 121) }, SetupFault.TitleTooLong },
            { Valid with { About = new('x', 501) }, SetupFault.AboutTooLong },
            { Valid with { Invited = [] }, SetupFault.NobodyInvited },
            { Valid with { Invited = People(51) }, SetupFault.TooManyInvited },
            { Valid with { CoOwners = People(11) }, SetupFault.TooManyCoOwners },
            { Valid with { Deadline = Given.Noon }, SetupFault.DeadlinePassed },
            {
                Valid with
                {
                    Deadline = Given.Noon.AddDays(90).AddTicks(1),
                },
                SetupFault.DeadlineTooFar
            },
            { Valid with { Quorum = 0 }, SetupFault.QuorumOutOfRange },
            { Valid with { Quorum = 3 }, SetupFault.QuorumOutOfRange },
            { Valid with { Gates = ["no-managed", "no-gate"] }, SetupFault.UnknownGate },
        };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_set_up_starts_nothing_and_says_why(Setup setup, SetupFault fault) =>
        Assert.Equal([fault], Faults(setup));

    [Fact]
    public void Every_kind_of_fault_is_tried() =>
        Assert.Equal(
            Enum.GetValues<SetupFault>(),
            Faulty.Select(row => (SetupFault)row[1]).Distinct().Order()
        );

    [Fact]
    public void Every_fault_is_said_at_once() =>
        Assert.Equal(
            [
                SetupFault.NoTitle,
                SetupFault.NobodyInvited,
                SetupFault.DeadlinePassed,
                SetupFault.QuorumOutOfRange,
            ],
            Faults(
                Valid with
                {
                    Title = "",
                    Invited = [],
                    Deadline = Given.Noon.AddDays(-1),
                    Quorum = 1,
                }
            )
        );

    [Fact]
    public void A_set_up_at_every_limit_starts()
    {
        var opened = Opened(
            Valid with
            {
                Title = new('x', Opening.LongestTitle),
                About = new('x', Opening.LongestAbout),
                Invited = People(Opening.MostLeaders),
                CoOwners = People(Opening.MostCoOwners),
                Deadline = Given.Noon.AddDays(Opening.LongestDays),
                Quorum = Opening.MostLeaders,
                Gates = ["no-managed"],
            }
        );

        Assert.Equal(Opening.MostLeaders, opened.Leaders.Length);
    }

    [Fact]
    public void It_opens_with_the_frameworks_version_and_nothing_given()
    {
        var opened = Opened(Valid);

        Assert.Equal(("id", "test"), (opened.Id, opened.FrameworkVersion));
        Assert.Equal((Given.Noon, Given.Deadline), (opened.StartedAt, opened.Deadline));
        Assert.IsType<AssessmentState.Open>(opened.State);
        Assert.All(opened.Leaders, leader => Assert.False(leader.HasGivenAnything));
        Assert.Equal(Visibility.Anonymous, opened.Visibility);
    }

    [Fact]
    public void Its_card_is_posted_and_its_deadline_watched() =>
        Assert.Equal(
            [new Effect.PostDecision(), new Effect.WatchDeadline()],
            Assert.IsType<OpeningResult.Opened>(Open(Valid)).Effects.AsEnumerable()
        );

    [Fact]
    public void Somebody_invited_twice_is_one_leader() =>
        Assert.Equal(
            [Given.Person("ana"), Given.Person("ben")],
            Opened(
                Valid with
                {
                    Invited =
                    [
                        Given.Person("ana"),
                        Given.Person("ben"),
                        Given.Pending("ana"),
                        new("OID-BEN", null, "Ben"),
                    ],
                }
            )
                .Leaders.Select(l => l.Person)
        );

    [Fact]
    public void Those_invited_twice_do_not_count_twice_for_the_limit() =>
        Assert.Equal(
            Opening.MostLeaders,
            Opened(
                Valid with
                {
                    Invited = [.. People(Opening.MostLeaders), .. People(10)],
                }
            ).Leaders.Length
        );

    [Fact]
    public void Co_owners_have_the_owners_rights()
    {
        var opened = Opened(Valid with { CoOwners = [Given.Person("cato")] });

        Assert.True(opened.IsOwnedBy(Given.Person("olga")));
        Assert.True(opened.IsOwnedBy(Given.Person("cato")));
        Assert.False(opened.IsOwnedBy(Given.Person("ana")));
    }

    private static SetupFault[] Faults(Setup setup) =>
        [.. Assert.IsType<OpeningResult.Faulty>(Open(setup)).Faults];

    private static OpeningResult Open(Setup setup) =>
        Opening.Open(setup, "id", Given.Framework, Given.Noon);

    private static Assessment Opened(Setup setup) =>
        Assert.IsType<OpeningResult.Opened>(Open(setup)).Assessment;

    private static ImmutableArray<Person> People(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Given.Person($"p{i}"))];
}
