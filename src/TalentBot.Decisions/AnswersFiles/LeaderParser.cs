using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.AnswersFiles;

/// <summary>Reads one leader's name and what that leader has answered.</summary>
internal sealed class LeaderParser(Framework framework, ChecklistKind checklist)
{
    private readonly ImmutableArray<Question> _questions = framework.Questions(checklist);
    private readonly Ids _priorities = Ids.Of("priority", framework.Priorities.Select(p => p.Id));

    public ImmutableArray<Leader> Leaders(Node? list) =>
        list?.Items(n => n.Object(Leader), atLeast: 1, int.MaxValue) ?? [];

    private Leader Leader(ObjectReader o)
    {
        var name = o.Required("name")?.Text() ?? "";
        var weight = Weight(o.Optional("weight"));
        var priorities = Priorities(o.Optional("priorities"));
        var answers =
            o.Optional("answers")?.Object(AnswersOf) ?? ImmutableDictionary<string, string>.Empty;
        var hasAnswered = !priorities.IsEmpty && !answers.IsEmpty;
        var finished = o.Optional("finished")?.Flag() ?? hasAnswered;
        return new Leader(name, new Ballot(weight, priorities, answers, finished));
    }

    // After a fault the leader is read on as one of usual weight.
    private static double Weight(Node? node) =>
        node?.Number(Ballot.IsWeight, "a number from 2.3e-308 to 1000") is > 0 and var weight
            ? weight
            : 1;

    private ImmutableArray<string> Priorities(Node? node)
    {
        var all = framework.Priorities.Length;
        return _priorities.ReferToEach(node, atLeast: all, atMost: all);
    }

    private ImmutableDictionary<string, string> AnswersOf(ObjectReader o)
    {
        var answers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var question in _questions)
        {
            if (o.Optional(question.Id) is { } answer)
            {
                answers[question.Id] = Ids.Of("answer to this question", Answers.To(question))
                    .Refer(answer);
            }
        }

        return answers.ToImmutable();
    }
}
