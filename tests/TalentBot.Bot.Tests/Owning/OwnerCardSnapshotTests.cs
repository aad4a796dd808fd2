using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Owning;
using TalentBot.Owning.Forms;
using TalentBot.Testing;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Owning;

/// <summary>The owners' cards as JSON, approved by eye.</summary>
public sealed class OwnerCardSnapshotTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Assessment Open = Given.Decision("Ana", "_Ben_ [x](y)");

    private static readonly Assessment Closed = Open with
    {
        State = new AssessmentState.Closed(Team.Noon, ClosingReason.Owner),
    };

    private static readonly Dictionary<string, Func<AdaptiveCard>> Cards = new(
        StringComparer.Ordinal
    )
    {
        ["manage"] = () => Form(Open, ""),
        ["manage-closed"] = () => Form(Closed, ""),
        ["deadline"] = () => Form(Open, OwnerForm.Deadline),
        ["deadline-several"] = () => Form(Open, OwnerForm.Deadline, "Wednesday at 5"),
        ["invite"] = () => Form(Open, OwnerForm.Invite),
        ["remove"] = () => Form(Open, OwnerForm.Remove),
        ["reopen"] = () => Form(Closed, OwnerForm.Reopen),
        ["cancel"] = () => Form(Open, OwnerForm.Cancel, "No *money*"),
    };

    public static TheoryData<string> Names => [.. Cards.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_looks_as_approved(string name) =>
        Snapshot.Matches(
            JsonNode.Parse(Cards[name]().ToJson())!.ToJsonString(Indented) + "\n",
            name + ".json"
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_keeps_within_six_buttons(string name) =>
        Assert.InRange(Cards[name]().Actions.Count, 1, 6);

    private static AdaptiveCard Form(Assessment assessment, string form, string? typed = null)
    {
        using var team = new Team();
        var activity = new Client(team, Places.Person("Olga"), Places.Thread()).From("message");
        var values = ImmutableDictionary<string, string>.Empty;
        var scene = new OwnerScene(
            new TurnContext(team.Adapter, activity),
            new(Places.Tenant, Given.Person("Olga"), Places.Thread().Id, Language.English),
            assessment,
            typed is null ? values : values.Add(OwnerFields.Typed, typed)
        );
        var forms = new OwnerForms(
            new BotSettings("app", Team.OpenFor),
            new DefaultFrameworks(),
            new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Team.Noon)
        );
        return Assert.IsType<Reply.Show>(forms.Show(scene, form)).Content;
    }

    [Fact]
    public void The_first_button_of_the_form_saves_though_readings_are_offered()
    {
        var first = Cards["deadline-several"]().Actions[0];

        Assert.Equal("Save the deadline", first.Title);
    }
}
