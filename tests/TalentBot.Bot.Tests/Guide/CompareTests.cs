using TalentBot.Decisions.Frameworks;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Guide;

public sealed class CompareTests : IDisposable
{
    private readonly Team _team = new("Ana");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Everywhere_all_dimensions_are_compared()
    {
        foreach (
            var client in new[]
            {
                _team.InPrivate("Ana"),
                _team.InGroupChat("Ana"),
                _team.InThread("Ana"),
            }
        )
        {
            var card = Assert.Single(await client.TypesAsync("compare"));

            Assert.All(
                FrameworkFile.Default.Matrix,
                row =>
                {
                    Assert.Contains($"\n{row.Name}\n", card.Text, StringComparison.Ordinal);
                    Assert.All(
                        row.Cells.Values,
                        cell => Assert.Contains(cell, card.Text, StringComparison.Ordinal)
                    );
                }
            );
        }
    }

    [Theory]
    [InlineData("compare cost", "Cost & pricing model")]
    [InlineData("compare price", "Cost & pricing model")]
    [InlineData("compare KNOWLEDGE", "Knowledge retention")]
    [InlineData("compare best for", "Best for")]
    [InlineData("compare governance", "Process maturity & governance")]
    public async Task A_typed_dimension_is_shown_alone(string line, string name)
    {
        var card = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.Contains($"\n{name}\n", card.Text, StringComparison.Ordinal);
        Assert.Single(
            FrameworkFile.Default.Matrix,
            row => card.Text.Contains($"\n{row.Name}\n", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("compare freelancers", "Independent people")]
    [InlineData("compare managed services", "A provider takes over")]
    [InlineData("compare augmentation", "Engineers from a partner")]
    public async Task A_typed_model_is_shown_alone(string line, string summary)
    {
        var card = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.Contains(summary, card.Text, StringComparison.Ordinal);
        Assert.Equal(
            7,
            FrameworkFile.Default.Matrix.Count(row =>
                card.Text.Contains($"\n{row.Name} ", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task An_unknown_part_is_quoted_and_those_that_there_are_are_named()
    {
        var card = Assert.Single(await _team.InThread("Ana").TypesAsync("compare bananas"));

        Assert.Contains("called “bananas”", card.Text, StringComparison.Ordinal);
        Assert.Contains("Control & integration", card.Text, StringComparison.Ordinal);
        Assert.Contains("and Managed services.", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_to_one_a_part_is_chosen_on_the_card()
    {
        var ana = _team.InPrivate("Ana");
        var card = Assert.Single(await ana.TypesAsync("compare"));

        var part = Assert.Single(
            await ana.PressesAsync(card, "Next: show", ("choice", "Row:cost"))
        );

        Assert.Equal(card.Message, part.Message);
        Assert.Equal("Row:cost", part.Value("choice"));
    }

    [Fact]
    public async Task In_a_channel_a_part_is_chosen_in_a_dialog()
    {
        var ana = _team.InThread("Ana");
        var card = Assert.Single(await ana.TypesAsync("compare"));

        var dialog = await ana.OpensAsync(card, "Look at one part…");
        var part = await ana.SubmitsAsync(dialog, "Next: show", ("choice", "Model:managed"));

        Assert.Empty(card.Fields);
        Assert.Contains("A provider takes over", part.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_dialogs_the_choice_goes_one_to_one()
    {
        var ana = _team.InThread("Ana");
        var card = Assert.Single(await ana.TypesAsync("compare"));

        var part = Assert.Single(await ana.PressesAsync(card, "Look at one part…"));

        Assert.Equal(Places.PrivateId("Ana"), part.Place);
    }

    [Theory]
    [InlineData("scenarios", "A temporary skill gap")]
    [InlineData("patterns", "Rudderless Team")]
    public async Task The_pages_of_the_guide_are_read_everywhere(string line, string heading)
    {
        var there = Assert.Single(await _team.InThread("Ana").TypesAsync(line));
        var here = Assert.Single(await _team.InPrivate("Ana").TypesAsync(line));

        Assert.Contains(heading, there.Text, StringComparison.Ordinal);
        Assert.Equal(there.Whole, here.Whole);
    }
}
