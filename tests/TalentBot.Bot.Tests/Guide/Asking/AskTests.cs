using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Questions;
using TalentBot.Guide;
using TalentBot.Guide.Asking;
using TalentBot.Languages;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Guide.Asking;

public sealed class AskTests : IDisposable
{
    private readonly Team _team = new("Ana");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Ask_alone_lists_the_questions()
    {
        var card = Assert.Single(await _team.InThread("Ana").TypesAsync("ask"));

        Assert.All(
            FrameworkFile.Default.CommonQuestions,
            q => Assert.Contains(q.Question, card.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_question_in_own_words_is_answered()
    {
        var card = Assert.Single(
            await _team.InThread("Ana").TypesAsync("ask Can we keep **control**?")
        );

        Assert.Contains("You asked: Can we keep **control**?", card.Text, StringComparison.Ordinal);
        Assert.Contains("Yes. The engineers join", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_about_something_else_is_told_so_and_kept()
    {
        var card = Assert.Single(await _team.InPrivate("Ana").TypesAsync("ask what is for lunch?"));

        Assert.Contains("I have no answer to that", card.Text, StringComparison.Ordinal);
        Assert.Equal("what is for lunch?", card.Value("own-words"));
    }

    [Fact]
    public async Task One_to_one_a_question_is_chosen_or_typed()
    {
        var ana = _team.InPrivate("Ana");
        var card = Assert.Single(await ana.TypesAsync("ask"));

        var chosen = Assert.Single(
            await ana.PressesAsync(
                card,
                "Next: show the answer",
                ("choice", "cheaper"),
                ("own-words", "")
            )
        );
        var typed = Assert.Single(
            await ana.PressesAsync(
                card,
                "Next: show the answer",
                ("choice", "cheaper"),
                ("own-words", "what is a marketplace")
            )
        );
        var nothing = Assert.Single(
            await ana.PressesAsync(card, "Next: show the answer", ("own-words", ""))
        );

        Assert.Contains("Which is cheaper", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("A platform that offers", typed.Text, StringComparison.Ordinal);
        Assert.Contains("Choose a question, or type", nothing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_another_question_is_asked_in_a_dialog()
    {
        var ana = _team.InThread("Ana");
        var card = Assert.Single(await ana.TypesAsync("ask which is cheaper"));

        var dialog = await ana.OpensAsync(card, "Ask something else…");
        var answer = await ana.SubmitsAsync(
            dialog,
            "Next: show the answer",
            ("own-words", "lock-in")
        );

        Assert.DoesNotContain("Choose a question, or", dialog.Text, StringComparison.Ordinal);
        Assert.Contains("leaving is expensive", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_passage_that_can_be_found_can_be_drawn()
    {
        var scene = new GuideScene(FrameworkFile.Default, Language.English, IsShared: true);

        Assert.All(
            AnswerSources.Of(FrameworkFile.Default, _ => null),
            source =>
            {
                Assert.NotEmpty(AnswerPart.Title(scene, source));
                Assert.NotEmpty(AnswerPart.Text(scene, source));
            }
        );
    }
}
