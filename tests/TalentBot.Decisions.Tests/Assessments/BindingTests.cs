using TalentBot.Decisions.Assessments;

namespace TalentBot.Decisions.Tests.Assessments;

public class BindingTests
{
    private readonly Assessment _open = Given.Open(Given.Pending("ana"), Given.Person("ben"));

    public static TheoryData<Command> FirstContacts =>
        [Steps.Work("ana", 0, "pace fast"), Steps.Bring("ana")];

    [Theory]
    [MemberData(nameof(FirstContacts))]
    public void A_person_invited_by_chat_id_is_bound_at_first_contact(Command first) =>
        Assert.Equal(Given.Person("ana"), _open.After(first).Leaders[0].Person);

    [Fact]
    public void A_bound_person_keeps_the_part_for_themselves()
    {
        var stranger = Given.Person("ana") with { ObjectId = "oid-stranger" };

        _open
            .After(Steps.Work("ana", 0, "pace fast"))
            .Decide(new Command.Finish(stranger))
            .IsRefused(Refusal.NotInvited);
    }

    [Fact]
    public void A_person_is_known_again_under_a_new_chat_id()
    {
        var elsewhere = Given.Person("ben") with { ChatId = "29:ben-elsewhere" };

        var ben = _open.After(new Command.BringForms(elsewhere)).Leaders[1];

        Assert.Equal(elsewhere, ben.Person);
    }

    [Fact]
    public void A_person_who_was_invited_under_two_ids_has_one_vote()
    {
        var open = Given.Open(Given.Pending("ana"), Given.Person("ana") with { ChatId = null });

        var poll = open.After(Steps.Work("ana", 0, "pace fast")).ToPoll(Given.Framework);

        Assert.Single(poll.Ballots, ballot => !ballot.Answers.IsEmpty);
    }

    [Fact]
    public void Nobody_waits_for_the_other_part_of_a_person_who_was_invited_under_two_ids()
    {
        var open = Given.Open(
            Given.Pending("ana"),
            Given.Person("ana") with
            {
                ChatId = null,
            },
            Given.Person("ben")
        );

        var known = open.After(Steps.Work("ana", 0, "pace fast"));

        Assert.Equal(["ana", "ben"], known.Leaders.Select(l => l.Person.Name));
        Assert.Equal("fast", known.Of("ana").Answers["pace"].Choice);
    }
}
