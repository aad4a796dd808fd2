using System.Text.Json;
using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Tests.Frameworks.Reading;

namespace TalentBot.Decisions.Tests.AnswersFiles;

public class AnswersFilePropertyTests
{
    private const string Valid = """
        {
          "title": "Payments rewrite", "quorum": 1, "checklist": "full",
          "gates": ["certified-supplier", "our-direction"],
          "leaders": [
            { "name": "Ana", "weight": 1, "priorities": ["control", "speed", "cost"],
              "answers": { "requirements": "evolving", "core": "not-sure", "need": "one-task" } },
            { "name": "Ben", "finished": true, "answers": { "start": "this-week" } }
          ]
        }
        """;

    [Fact]
    public void A_spoiled_file_is_read_or_says_where_it_is_spoiled() =>
        Mutation
            .Any.Array[1, 4]
            .Sample(mutations =>
            {
                var json = mutations.Aggregate(Valid, (j, m) => m.ApplyTo(j));
                var paths = new JsonPaths(json);

                Assert.All(Parsed.Faults(json), paths.Hold);
            });

    [Fact]
    public void Any_text_is_refused_without_a_crash() =>
        Gen.String.Sample(text => Assert.NotEmpty(Parsed.Faults(text)));

    [Fact]
    public void Every_ballot_is_read_back() =>
        AnyBallot
            .Array[1, 4]
            .Sample(ballots => Assert.Equal(ballots.Select(Text), ReadBack(ballots)));

    private static readonly Gen<Ballot> AnyBallot = Gen.Select(
        Gen.Double[0.001, 1000],
        Gen.Shuffle(FrameworkFile.Default.Priorities.Select(p => p.Id).ToArray()),
        Gen.OneOf(FrameworkFile.Default.AllQuestions.Select(AnyAnswer).ToArray()).Array[0, 16],
        Gen.Bool,
        (weight, priorities, answers, finished) =>
            new Ballot(weight, [.. priorities], [.. answers.DistinctBy(a => a.Key)], finished)
    );

    private static Gen<KeyValuePair<string, string>> AnyAnswer(Question question) =>
        Gen.OneOf(
                question
                    .Levels.Select(l => l.Id)
                    .Append(Answers.NotSure)
                    .Append(Answers.NotMyArea)
                    .ToArray()
            )
            .Select(answer => KeyValuePair.Create(question.Id, answer));

    private static IEnumerable<string> ReadBack(Ballot[] ballots)
    {
        var leaders = ballots.Select(b => new
        {
            name = "A",
            weight = b.Weight,
            priorities = b.Priorities,
            answers = b.Answers,
            finished = b.Finished,
        });
        return Parsed.File(JsonSerializer.Serialize(new { leaders })).Poll.Ballots.Select(Text);
    }

    private static string Text(Ballot ballot) =>
        JsonSerializer.Serialize(ballot with { Answers = [] })
        + string.Join(' ', ballot.Answers.OrderBy(a => a.Key, StringComparer.Ordinal));
}
