using Microsoft.EntityFrameworkCore;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Storage.People;

public sealed class PeopleTests : IAsyncLifetime
{
    private readonly TemporaryStorage _storage = new();

    public Task InitializeAsync() => _storage.InitializeAsync();

    public Task DisposeAsync() => _storage.DisposeAsync();

    [Fact]
    public async Task A_person_finds_what_they_own_co_own_or_are_invited_to_the_newest_first()
    {
        await AddAsync("owned", 1, a => a with { Owner = Given.Person("ana") });
        await AddAsync("co-owned", 2, a => a with { CoOwners = [Given.Person("ana")] });
        await AddAsync("invited", 3, a => a, "ana", "ben");
        await AddAsync("elsewhere", 4, a => a, "ben");

        Assert.Equal(["invited", "co-owned", "owned"], await FoundAsync(Given.Person("ana")));
    }

    [Theory]
    [InlineData("ANA", "29:other", true)]
    [InlineData("ana", null, true)]
    [InlineData("eve", "29:ana", false)]
    [InlineData(null, "29:ana", true)]
    [InlineData(null, "29:ANA", false)]
    [InlineData(null, null, false)]
    public async Task A_person_is_known_by_directory_id_and_by_chat_id_only_without_one(
        string? objectId,
        string? chatId,
        bool isFound
    )
    {
        await AddAsync("a1", 1, a => a, "ana");

        var person = new Person(objectId, chatId, "Whoever");

        Assert.Equal(isFound ? ["a1"] : [], await FoundAsync(person));
        Assert.Equal(isFound, Given.Person("ana").Is(person));
    }

    [Fact]
    public async Task Who_was_invited_by_chat_id_only_is_found_by_either()
    {
        await AddAsync("a1", 1, a => a with { CoOwners = [new(null, "29:dan", "")] });

        Assert.Equal(["a1"], await FoundAsync(Given.Person("dan")));
    }

    [Fact]
    public async Task Another_tenant_has_others()
    {
        await AddAsync("a1", 1, a => a, "ana");

        Assert.Empty(await FoundAsync(Given.Person("ana"), "tenant-2"));
    }

    [Fact]
    public async Task Who_was_removed_is_found_no_longer_and_who_was_invited_is()
    {
        await AddAsync("a1", 1, a => a, "ana", "ben");

        await _storage.Assessments.ChangeAsync<string>(
            Given.Tenant,
            "a1",
            a =>
                Task.FromResult<TalentBot.Assessments.Change<string>>(
                    new(
                        a with
                        {
                            Leaders = [a.Leaders[1], new() { Person = Given.Person("cara") }],
                        },
                        [],
                        ""
                    )
                ),
            default
        );

        Assert.Empty(await FoundAsync(Given.Person("ana")));
        Assert.Equal(["a1"], await FoundAsync(Given.Person("ben")));
        Assert.Equal(["a1"], await FoundAsync(Given.Person("cara")));
    }

    [Fact]
    public async Task Assessments_stored_before_there_was_an_index_are_found_after_the_next_start()
    {
        await AddAsync("a1", 1, a => a, "ana");
        await using (var db = await _storage.Contexts.CreateDbContextAsync())
        {
            await db.People.ExecuteDeleteAsync();
        }

        await _storage.StartAsync();

        Assert.Equal(["a1"], await FoundAsync(Given.Person("ana")));
    }

    [Fact]
    public async Task No_more_than_two_hundred_are_given_and_those_are_the_newest()
    {
        for (var day = 0; day < 201; day++)
        {
            await AddAsync($"a{day}", day, a => a, "ana");
        }

        var found = await FoundAsync(Given.Person("ana"));

        Assert.Equal(200, found.Length);
        Assert.Equal("a200", found[0]);
        Assert.DoesNotContain("a0", found);
    }

    private Task<bool> AddAsync(
        string id,
        int day,
        Func<Assessment, Assessment> with,
        params string[] leaders
    ) =>
        _storage.AddAsync(
            with(Given.Assessment(id, leaders) with { StartedAt = Given.Noon.AddDays(day) })
        );

    private async Task<string[]> FoundAsync(Person person, string tenant = Given.Tenant) =>
        [.. (await _storage.Assessments.OfPersonAsync(tenant, person, default)).Select(a => a.Id)];
}
