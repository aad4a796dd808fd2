using System.Text.Json.Nodes;
using CsCheck;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Host.Tests.Verbs;

/// <summary>Generates files of answers.</summary>
internal static class AnyAnswersFile
{
    private static readonly Framework Framework = FrameworkFile.Default;

    private static readonly string[] Others = ["not-sure", "not-my-area"];

    /// <summary>A file that can be evaluated: one to six leaders, anything left out.</summary>
    public static Gen<JsonObject> Valid { get; } =
        Gen.Select(
            Leader.Array[1, 6],
            Gen.Shuffle(Framework.Gates.Select(gate => gate.Id).ToArray(), 0, 3),
            Gen.String,
            (leaders, gates, title) =>
                new JsonObject
                {
                    ["title"] = new string([.. title.Where(c => !char.IsSurrogate(c))]),
                    ["gates"] = Texts(gates),
                    ["leaders"] = new JsonArray([.. leaders]),
                }
        );

    /// <summary>A file with one thing spoiled, and the path of that.</summary>
    public static Gen<(JsonObject File, string Path)> Malformed { get; } =
        Gen.Select(Valid, Gen.Int[0, 5], Gen.Int[0, 7]).Select(Spoil);

    private static Gen<JsonObject> Leader =>
        Gen.Select(
                Gen.Double[0.001, 1000],
                Gen.Shuffle(Framework.Priorities.Select(p => p.Id).ToArray()),
                Gen.OneOf(Framework.AllQuestions.Select(Answer).ToArray()).Array[0, 30],
                Gen.Int[0, 3],
                (weight, ranking, answers, leaveOut) =>
                    new JsonObject
                    {
                        ["name"] = "A",
                        ["weight"] = leaveOut == 0 ? 1 : weight,
                        ["priorities"] = leaveOut == 1 ? null : Texts(ranking),
                        ["answers"] = new JsonObject(
                            answers
                                .DistinctBy(a => a.Id)
                                .Select(a => KeyValuePair.Create(a.Id, (JsonNode?)a.Answer))
                        ),
                    }
            )
            .Select(leader =>
            {
                if (leader["priorities"] is null)
                {
                    leader.Remove("priorities");
                }

                return leader;
            });

    private static Gen<(string Id, string Answer)> Answer(Question question) =>
        Gen.OneOf([.. question.Levels.Select(level => level.Id), .. Others])
            .Select(answer => (question.Id, answer));

    private static (JsonObject, string) Spoil((JsonObject, int, int) drawn)
    {
        var (file, at, kind) = drawn;
        var leaders = file["leaders"]!.AsArray();
        var index = at % leaders.Count;
        var leader = leaders[index]!.AsObject();
        switch (kind)
        {
            case 0:
                leader["weight"] = -1;
                return (file, $"$.leaders[{index}].weight");
            case 1:
                leader.Remove("name");
                return (file, $"$.leaders[{index}].name");
            case 2:
                leader["answers"] = new JsonObject { ["need"] = "maybe" };
                return (file, $"$.leaders[{index}].answers.need");
            case 3:
                leader["priorities"] = new JsonArray("speed", "luck", "cost");
                return (file, $"$.leaders[{index}].priorities[1]");
            case 4:
                leader["finished"] = "yes";
                return (file, $"$.leaders[{index}].finished");
            case 5:
                file["gates"] = new JsonArray("no-such-gate");
                return (file, "$.gates[0]");
            case 6:
                file["quorum"] = leaders.Count + 1;
                return (file, "$.quorum");
            default:
                file["leaders"] = new JsonArray();
                return (file, "$.leaders");
        }
    }

    private static JsonArray Texts(string[] texts) =>
        new([.. texts.Select(t => JsonValue.Create(t))]);
}
