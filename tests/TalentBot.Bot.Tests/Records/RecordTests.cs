using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Records;

public sealed class RecordTests : IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben", "Cara");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Everybody_reads_in_the_dialog_what_was_decided_and_why()
    {
        await GivenAsync(Closing.Of(Visibility.Anonymous));
        await _team.InThread("Olga").TypesAsync("decide freelancers because we know **them**");

        var card = await OpenAsync("Ana");

        Assert.Contains("Payments rewrite", card.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Freelancers, instead of the recommended",
            card.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("we know **them**", card.Text, StringComparison.Ordinal);
        Assert.Contains("Decision makers: Olga and Cato", card.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Invited to answer: Ana, Ben and Cara",
            card.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Typed_it_appears_in_the_thread_with_buttons_that_open_dialogs()
    {
        await GivenAsync(Closing.Of(Visibility.Anonymous));

        var card = Assert.Single(await _team.InThread("Ana").TypesAsync("record"));

        Assert.Equal(Places.Thread().Id, card.Place);
        Assert.Matches("Not decided yet.*\\(verdict: [a-z]+\\)", card.Text);
        Assert.All(card.Buttons, b => Assert.True(card.OpensDialog(b)));
    }

    [Fact]
    public async Task Its_text_is_shown_letter_by_letter_and_leads_back()
    {
        await GivenAsync(Closing.Of(Visibility.Anonymous));
        var ana = _team.InThread("Ana");

        var text = await ana.SubmitsAsync(await OpenAsync("Ana"), "Show the text");
        var back = await ana.SubmitsAsync(text, "Back");

        Assert.Contains("## Decision Outcome", text.Text, StringComparison.Ordinal);
        Assert.Contains(
            "\"fontType\":\"Monospace\"",
            text.Whole,
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Contains("Record of the decision", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_shown_on_demand()
    {
        await GivenAsync(Closing.Of(Visibility.Anonymous));

        var text = await _team
            .InThread("Ana")
            .SubmitsAsync(await OpenAsync("Ana"), "Show the JSON");

        Assert.Contains("\"status\": \"proposed\"", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_record_is_cut_to_what_a_card_holds_and_says_so()
    {
        var closed = Closing.Of(Visibility.Named);
        await GivenAsync(
            closed with
            {
                Leaders =
                [
                    .. Enumerable
                        .Range(0, 50)
                        .Select(i => closed.Leaders[i % 3] with { Person = Given.Person($"L{i}") }),
                ],
            }
        );

        var text = await _team
            .InThread("Olga")
            .SubmitsAsync(await OpenAsync("Olga"), "Show the text");

        Assert.InRange(text.Whole.Length, 10_000, 24 * 1024);
        Assert.Contains("The rest is in the file", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_three_levels_nothing_about_a_question_leaves_in_an_anonymous_decision()
    {
        var hidden = FrameworkFile.Default.Question("core");
        await GivenAsync(Closing.Of(Visibility.Anonymous, hidden.Id));
        var ana = _team.InThread("Ana");
        var card = await OpenAsync("Ana");
        var all =
            card.Whole
            + (await ana.SubmitsAsync(card, "Show the text")).Whole
            + (await ana.SubmitsAsync(card, "Show the JSON")).Whole;

        Assert.DoesNotContain($"so about {hidden.Id}", all, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden.Levels[0].Name, all, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d\.\d{3}", all.Replace("2026-", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_never_stand_beside_reasons_in_an_anonymous_decision()
    {
        await GivenAsync(Closing.Of(Visibility.Anonymous));
        var text = await _team
            .InThread("Ana")
            .SubmitsAsync(await OpenAsync("Ana"), "Show the text");

        Assert.Contains("Reason: Because Ben thinks so", text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben: Because", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_file_names_things_in_the_language_of_the_channel()
    {
        var closed = Closing.Of(Visibility.Anonymous) with { Language = "de" };
        await GivenAsync(closed);
        var german = new DefaultFrameworks().Of(closed, Language.Of("de"));
        var question = german.Question("core").Name;

        var text = await _team
            .InThread("Ana")
            .SubmitsAsync(await OpenAsync("Ana"), "Show the text");

        Assert.NotEqual(FrameworkFile.Default.Question("core").Name, question);
        Assert.Contains(question, text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_answers_are_taken_there_is_none()
    {
        await GivenAsync(Given.Decision("Ana"));

        var said = await OpenAsync("Ana");

        Assert.Contains("Close the decision first", said.Text, StringComparison.Ordinal);
    }

    private async Task GivenAsync(Assessment assessment)
    {
        await _team.GivenAsync(assessment);
        await _team.DeliverAsync();
    }

    private Task<Drawn> OpenAsync(string name) =>
        _team.InThread(name).InvokesAsync("task/fetch", Filling.Data("record"));
}
