using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.AnswersFiles;

/// <summary>Writes a recommendation as JSON, for audits and for other programs.</summary>
public static class RecommendationJson
{
    // Nobody puts the text into a web page, so apostrophes may stay as they are.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    /// <summary>The text: numbers unrounded, everything in the framework's order.</summary>
    /// <param name="recommendation">What to write.</param>
    /// <param name="framework">The framework that it was computed with.</param>
    public static string Write(Recommendation recommendation, Framework framework)
    {
        var models = framework.Models.Select(model => model.Id).ToList();
        var priorities = framework.Priorities.Select(priority => priority.Id).ToList();
        return new JsonObject
        {
            ["verdict"] = Word(recommendation.Verdict),
            ["first"] = recommendation.First,
            ["ranking"] = List(recommendation.Ranking, model => model),
            ["ruledOut"] = Map(models, recommendation.RuledOut, gates => List(gates, gate => gate)),
            ["index"] = Map(models, recommendation.Index, Number),
            ["weights"] = Map(priorities, recommendation.Weights, Number),
            ["partials"] = Map(
                priorities,
                recommendation.Partials,
                part => Map(models, part, Number)
            ),
            ["acceptability"] = OrZero(models, recommendation.Acceptability),
            ["stability"] = recommendation.Stability is { } all ? Map(priorities, all, Of) : null,
            ["openAnswers"] = Of(recommendation.OpenAnswers),
            ["pivotalLeader"] = recommendation.PivotalLeader,
            ["backing"] = recommendation.Backing,
            ["borda"] = OrZero(models, recommendation.Borda),
            ["kendallW"] = recommendation.KendallW,
            ["kendallP"] = recommendation.KendallP,
            ["agreement"] = Agreement(recommendation, framework),
            ["discuss"] = List(recommendation.Discuss, Of),
            ["drivers"] = List(recommendation.Drivers, Of),
            ["risks"] = List(recommendation.Risks, Of),
            ["patterns"] = Map(framework.Patterns.Select(p => p.Id), recommendation.Patterns, Of),
            ["nextSteps"] = List(recommendation.NextSteps, step => step),
        }.ToJsonString(Readable);
    }

    private static JsonObject Agreement(Recommendation recommendation, Framework framework)
    {
        var agreement = new JsonObject();
        foreach (var question in framework.AllQuestions)
        {
            if (recommendation.Agreement.TryGetValue(question.Id, out var found))
            {
                agreement[question.Id] = Of(found, question);
            }
        }

        return agreement;
    }

    private static JsonObject Of(QuestionAgreement agreement, Question question) =>
        new()
        {
            ["consensus"] = agreement.Consensus,
            ["vanDerEijk"] = agreement.VanDerEijk,
            ["levels"] = Map(question.Levels.Select(level => level.Id), agreement.Levels, n => n),
        };

    private static JsonObject Of(Stability stability) =>
        new()
        {
            ["lower"] = stability.Lower,
            ["upper"] = stability.Upper,
            ["below"] = stability.Below,
            ["above"] = stability.Above,
        };

    private static JsonObject Of(OpenAnswers open) =>
        new()
        {
            ["worstGap"] = open.WorstGap,
            ["canChange"] = open.CanChange,
            ["count"] = open.Count,
            ["sections"] = List(open.Sections, section => section),
        };

    private static JsonObject Of(DiscussionPoint point) =>
        new() { ["question"] = point.Question, ["d"] = point.D };

    private static JsonObject Of(Driver driver) =>
        new()
        {
            ["question"] = driver.Question,
            ["model"] = driver.Model,
            ["points"] = driver.Points,
        };

    private static JsonObject Of(RiskExposure risk) =>
        new()
        {
            ["id"] = risk.Id,
            ["model"] = risk.Model,
            ["exposure"] = risk.Exposure,
            ["severity"] = Word(risk.Severity),
            ["raisedBy"] = List(risk.RaisedBy, question => question),
        };

    private static JsonObject Of(PatternWatch pattern) =>
        new()
        {
            ["model"] = pattern.Model,
            ["signs"] = List(pattern.Signs, question => question),
            ["of"] = pattern.Of,
            ["warn"] = pattern.Warn,
        };

    /// <summary>The entries that are there, in the order of <paramref name="keys"/>.</summary>
    private static JsonObject Map<T>(
        IEnumerable<string> keys,
        IReadOnlyDictionary<string, T> values,
        Func<T, JsonNode?> write
    ) =>
        new(
            keys.Where(values.ContainsKey)
                .Select(key => KeyValuePair.Create(key, write(values[key])))
        );

    // Ruled-out models have no figure; a reader of the text would miss them.
    private static JsonObject OrZero(
        IEnumerable<string> models,
        IReadOnlyDictionary<string, double> figures
    ) =>
        new(
            models.Select(model =>
                KeyValuePair.Create(model, (JsonNode?)Number(figures.GetValueOrDefault(model)))
            )
        );

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) =>
        new([.. items.Select(write)]);

    // Adding 0 turns a rounding's −0 into 0.
    private static JsonNode Number(double number) => number + 0d;

    private static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());
}
