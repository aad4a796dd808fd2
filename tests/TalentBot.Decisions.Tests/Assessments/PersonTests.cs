using TalentBot.Decisions.Assessments;

namespace TalentBot.Decisions.Tests.Assessments;

public class PersonTests
{
    private static readonly Person Ana = Given.Person("ana");

    [Fact]
    public void A_person_is_known_by_directory_id_in_any_case() =>
        Assert.True(Ana.Is(new("OID-ANA", "29:elsewhere", "")));

    [Fact]
    public void Equal_chat_ids_do_not_make_two_of_the_directory_one() =>
        Assert.False(Ana.Is(Ana with { ObjectId = "oid-ben" }));

    [Fact]
    public void A_person_without_directory_id_is_known_by_chat_id()
    {
        Assert.True(Ana.Is(Given.Pending("ana")));
        Assert.True(Given.Pending("ana").Is(Ana));
        Assert.False(Given.Pending("ana").Is(Given.Pending("ben")));
    }

    [Fact]
    public void Two_of_whom_nothing_is_known_are_not_the_same()
    {
        var nobody = new Person(null, null, "Ana");

        Assert.False(nobody.Is(nobody));
        Assert.False(nobody.Is(Ana));
    }

    [Fact]
    public void A_person_keeps_the_name_and_learns_ids() =>
        Assert.Equal(
            new Person("oid-ana", "29:ana", "Ana A."),
            new Person(null, "29:ana", "Ana A.").Learn(Ana)
        );

    [Fact]
    public void A_person_without_a_name_learns_it() =>
        Assert.Equal("ana", new Person(null, "29:ana", "").Learn(Ana).Name);

    [Fact]
    public void A_person_forgets_nothing() => Assert.Equal(Ana, Ana.Learn(new(null, null, "")));
}
