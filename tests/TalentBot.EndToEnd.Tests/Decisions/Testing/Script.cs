using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Sandbox.Scenarios;
using PlayedFile = TalentBot.Sandbox.Scenarios.AnswersFile;
using ReadFile = TalentBot.Decisions.AnswersFiles.AnswersFile;

namespace TalentBot.EndToEnd.Tests.Decisions.Testing;

/// <summary>What each leader answers: an answers file, played by people and computed by the evaluator.</summary>
internal sealed record Script(JsonObject Json)
{
    /// <summary>What the leaders of the file do, in its order.</summary>
    public ImmutableArray<InvitedLeader> Leaders => PlayedFile.Parse(Json.ToJsonString()).Leaders;

    /// <summary>What the evaluator makes of the file.</summary>
    public Recommendation Expected
    {
        get
        {
            var bytes = Encoding.UTF8.GetBytes(Json.ToJsonString());
            var result = ReadFile.Parse(bytes, FrameworkFile.Default);
            return Evaluator.Evaluate(Assert.IsType<AnswersFileResult.Read>(result).File.Poll);
        }
    }

    /// <summary>The answers of scenarios of the sandbox: the leaders of one after those of the other.</summary>
    public static Script Of(params IEnumerable<string> scenarios)
    {
        var leaders = scenarios
            .Select(id => ScenarioLibrary.Text(ScenarioLibrary.Find(id)!))
            .SelectMany(text => JsonNode.Parse(text)!["leaders"]!.AsArray());
        return new Script(
            new JsonObject { ["leaders"] = new JsonArray([.. leaders.Select(l => l!.DeepClone())]) }
        );
    }

    /// <summary>Only the first leaders are invited.</summary>
    public Script First(int count) =>
        Change(json =>
            json["leaders"] = new JsonArray([.. LeadersOf(json).Take(count).Select(Copy)])
        );

    /// <summary>This leader goes through all forms and does not finish.</summary>
    public Script Unfinished(int leader) =>
        Change(json => LeaderOf(json, leader)["finished"] = false);

    /// <summary>This leader answers only the first questions, ranks nothing and does not finish.</summary>
    public Script Only(int leader, int answers) =>
        Change(json =>
        {
            var given = LeaderOf(json, leader)["answers"]!.AsObject().Skip(answers).ToArray();
            foreach (var (question, _) in given)
            {
                LeaderOf(json, leader)["answers"]!.AsObject().Remove(question);
            }

            LeaderOf(json, leader).Remove("priorities");
        });

    /// <summary>This leader does nothing.</summary>
    public Script Silent(int leader) => Only(leader, 0);

    /// <summary>This leader answers the question so; null leaves it open.</summary>
    public Script Answering(int leader, string question, string? choice) =>
        Change(json =>
        {
            var answers = LeaderOf(json, leader)["answers"]!.AsObject();
            answers.Remove(question);
            if (choice is not null)
            {
                answers[question] = choice;
            }
        });

    /// <summary>These facts rule models out.</summary>
    public Script Ruled(params IEnumerable<string> gates) =>
        Change(json => json["gates"] = new JsonArray([.. gates.Select(g => (JsonNode)g)]));

    private static JsonArray LeadersOf(JsonObject json) => json["leaders"]!.AsArray();

    private static JsonObject LeaderOf(JsonObject json, int leader) =>
        LeadersOf(json)[leader]!.AsObject();

    private static JsonNode Copy(JsonNode? node) => node!.DeepClone();

    private Script Change(Action<JsonObject> change)
    {
        var json = Json.DeepClone().AsObject();
        change(json);
        return new Script(json);
    }
}
