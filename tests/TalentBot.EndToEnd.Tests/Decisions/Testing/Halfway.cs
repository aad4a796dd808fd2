using TalentBot.Sandbox.Leaders;

namespace TalentBot.EndToEnd.Tests.Decisions.Testing;

/// <summary>A decision of two, whose second leader has just ranked and sees the first section.</summary>
internal sealed record Halfway(Decision Decision, TaskDialog Dialog)
{
    /// <summary>What both answer in the end.</summary>
    public static Script Good { get; } = Script.Of("skill-gap").First(2);

    /// <summary>What the second leader answers in the end.</summary>
    public static AnswerSheet Sheet { get; } = Good.Leaders[1].Sheet;

    /// <summary>The second leader.</summary>
    public Leader Leader => Decision.Leaders[1];

    public static async Task<Halfway> BeginAsync(Stage stage)
    {
        var decision = await Decision.StartAsync(stage, 2);
        var card = await decision.CardAsync();
        var dialog = await decision.Leaders[1].OpenAsync(card, "answer", default);
        await dialog.NextAsync(Sheet, default);
        return new Halfway(decision, dialog);
    }

    /// <summary>Whatever was pressed before: the good answers count, once.</summary>
    public Task EndsWellAsync() => EndsAsync(Good);

    /// <summary>Whatever was pressed before: these answers count, once.</summary>
    public async Task EndsAsync(Script script)
    {
        await Decision.PlayAsync(script);
        await Decision.CardSayingAsync("2 of 2 finished.");
        var post = await Decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
        Assert.Single(Decision.Recommendations);
    }
}
