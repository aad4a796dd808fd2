using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Costs;

public sealed class CostTests : IDisposable
{
    private readonly Team _team = new("Ana");

    public void Dispose() => _team.Dispose();

    private Client Ana => _team.InPrivate("Ana");

    [Fact]
    public async Task Cost_alone_asks_for_what_a_leader_knows()
    {
        var form = Assert.Single(await Ana.TypesAsync("cost"));

        Assert.Equal(["engineers", "months"], form.Fields.Take(2));
        Assert.Null(form.Value("engineers"));
    }

    [Theory]
    [InlineData("cost 3 people 12 months", "3", "12")]
    [InlineData("cost 2-4 engineers for 1 year", "2 to 4, likely 3", "12")]
    [InlineData("cost 5 developers over 1.5 years", "5", "18")]
    public async Task What_is_typed_is_answered_at_once(string line, string people, string months)
    {
        var result = Assert.Single(await Ana.TypesAsync(line));

        Assert.Contains(
            $"People at the same time: {people} · Months: {months}",
            result.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("How sure this order is", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_is_quoted_and_the_rest_is_kept()
    {
        var form = Assert.Single(await Ana.TypesAsync("cost 3 people with 2 dogs"));

        Assert.Contains("“2 dogs”", form.Text, StringComparison.Ordinal);
        Assert.Equal("3", form.Value("engineers"));
    }

    [Fact]
    public async Task A_typed_figure_out_of_bounds_leads_to_the_form_with_its_fault()
    {
        var form = Assert.Single(await Ana.TypesAsync("cost 3 people 500 months"));

        Assert.Contains("From 0.1 to 120.", form.Text, StringComparison.Ordinal);
        Assert.Equal(("3", "500"), (form.Value("engineers"), form.Value("months")));
    }

    [Fact]
    public async Task The_form_leads_to_the_result_and_back_with_everything_in_it()
    {
        var form = Assert.Single(await Ana.TypesAsync("cost"));

        var result = Assert.Single(
            await Ana.PressesAsync(
                form,
                "Next: work it out",
                ("engineers", "6"),
                ("rate.managed", "80-120"),
                ("currency", "USD")
            )
        );
        var again = Assert.Single(await Ana.PressesAsync(result, "Change figures…"));

        Assert.Equal(form.Message, again.Message);
        Assert.Equal(("6", "80-120"), (again.Value("engineers"), again.Value("rate.managed")));
        Assert.Contains("People at the same time: 6", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_stand_in_the_form_and_what_was_typed_is_kept()
    {
        var form = Assert.Single(await Ana.TypesAsync("cost"));

        var again = Assert.Single(
            await Ana.PressesAsync(form, "Next: work it out", ("months", "soon"), ("rework", "5"))
        );

        Assert.Contains(
            "A number such as 40, or a range such as 40-70.\nMonths",
            again.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(("soon", "5"), (again.Value("months"), again.Value("rework")));
    }

    [Fact]
    public async Task Figures_are_read_and_written_as_the_language_does()
    {
        var line = Ana.Typed("cost");
        line.Locale = "de-DE";
        var form = Assert.Single(await Ana.SendsAsync(line));
        var data = form.Data(form.Buttons.First());
        data["engineers"] = "1,5";
        var press = Ana.From("message");
        (press.Locale, press.Value) = (
            "de-DE",
            System.Text.Json.JsonSerializer.Deserialize<object>(data)
        );

        var result = Assert.Single(await Ana.SendsAsync(press));

        Assert.Contains(": 1,5 ·", result.Text, StringComparison.Ordinal);
        Assert.Matches(@"\d{2,3}\.000 USD", result.Text);
    }
}
