using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.AnswersFiles;

/// <summary>Reads the whole file.</summary>
internal static class AnswersFileParser
{
    private const string Quick = "quick";

    private static readonly Ids Checklists = Ids.Of("checklist", ["full", Quick]);

    public static AnswersFile Parse(ObjectReader o, Framework framework)
    {
        var title = o.Optional("title")?.Text(mayBeEmpty: true);
        var checklist = Checklist(o.Optional("checklist"));
        var gates = Ids.Of("gate", framework.Gates.Select(g => g.Id))
            .ReferToEach(o.Optional("gates"));
        var list = o.Required("leaders");
        var leaders = new LeaderParser(framework, checklist).Leaders(list);
        var quorum = Quorum(o.Optional("quorum"), list?.Length ?? 0);
        return new AnswersFile(
            title,
            [.. leaders.Select(l => l.Name)],
            new Poll(
                framework,
                checklist,
                [.. leaders.Select(l => l.Ballot)],
                gates,
                // After a fault there may be fewer leaders than the file lists, or no quorum.
                quorum >= 1
                && quorum <= leaders.Length
                    ? quorum
                    : null
            )
        );
    }

    private static ChecklistKind Checklist(Node? node) =>
        node is not null && Checklists.Refer(node) == Quick
            ? ChecklistKind.Quick
            : ChecklistKind.Full;

    // Without any leader the list itself is the fault, not the quorum.
    private static int? Quorum(Node? node, int leaders) =>
        (int?)
            node?.Number(
                n => n >= 1 && (n <= leaders || leaders == 0) && double.IsInteger(n),
                $"a whole number from 1 to the number of leaders, {leaders}"
            );
}
