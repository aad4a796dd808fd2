using TalentBot.Host.Storage;
using TalentBot.Host.Tests.Testing;
using TalentBot.Installations;

namespace TalentBot.Host.Tests.Storage;

public sealed class StoredInstallationsTests(TemporaryStorage storage)
    : IClassFixture<TemporaryStorage>
{
    private readonly string _tenant = Guid.NewGuid().ToString("N");

    private StoredInstallations Installations => new(storage.Contexts);

    [Fact]
    public async Task A_place_is_new_once_however_many_events_tell_of_it_at_once()
    {
        var told = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(_ => Installations.RememberAsync(Place("19:a", "Platform"), default))
        );

        Assert.Single(told, isNew => isNew);
        Assert.Single(await Installations.OfTenantAsync(_tenant, default));
    }

    [Fact]
    public async Task A_place_that_was_left_is_new_again()
    {
        await Installations.RememberAsync(Place("19:a", "Platform"), default);
        await Installations.ForgetAsync(_tenant, "19:a", default);

        Assert.Empty(await Installations.OfTenantAsync(_tenant, default));
        Assert.True(await Installations.RememberAsync(Place("19:a", "Platform"), default));
    }

    [Fact]
    public async Task What_has_changed_about_a_place_is_remembered_and_a_missing_name_is_no_change()
    {
        await Installations.RememberAsync(Place("19:a", "Platform"), default);
        var moved = Place("19:a", "") with { ServiceUrl = "https://new.example/" };

        Assert.False(await Installations.RememberAsync(moved, default));

        var place = Assert.Single(await Installations.OfTenantAsync(_tenant, default));
        Assert.Equal(("https://new.example/", "Platform"), (place.ServiceUrl, place.Name));
    }

    [Fact]
    public async Task Every_tenant_has_its_own_by_name()
    {
        await Installations.RememberAsync(Place("19:b", "Web"), default);
        await Installations.RememberAsync(Place("19:c", "Apps"), default);
        await Installations.RememberAsync(Place("19:b", "X") with { Tenant = "other" }, default);

        Assert.Equal(
            ["Apps", "Web"],
            (await Installations.OfTenantAsync(_tenant, default)).Select(i => i.Name)
        );
    }

    private Installation Place(string conversation, string name) =>
        new(_tenant, conversation, InstallationKind.Team, "https://smba.example/", "28:bot", name);
}
