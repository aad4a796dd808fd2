using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Frameworks.Parsing;

/// <summary>Reads what leaders are asked: sections, questions and their levels.</summary>
internal sealed class ChecklistParser(KnownIds ids)
{
    private const int MostLevels = 8;

    public Section Section(ObjectReader o) =>
        new(
            ids.Sections.Define(o),
            o.Text("name", TextLimits.Name),
            o.Objects("questions", Question, atLeast: 1)
        );

    private Question Question(ObjectReader o)
    {
        var id = ids.Questions.Define(o);
        var levels = new Ids("level of this question");
        ids.Levels.TryAdd(id, levels);
        return new Question(
            id,
            o.Text("name", TextLimits.Name),
            o.Text("asks", TextLimits.Sentence),
            ids.Rows.Refer(o.Required("row")),
            ids.Priorities.Refer(o.Required("priority")),
            o.Optional("quick")?.Flag() ?? false,
            o.Objects("levels", l => Level(l, levels), atLeast: 2, atMost: MostLevels)
        );
    }

    private Level Level(ObjectReader o, Ids levels) =>
        new(
            levels.Define(o),
            o.Text("name", TextLimits.Name),
            o.Text("says", TextLimits.Sentence),
            o.PerId("fits", ids.Models, Fit)
        );

    private static double Fit(Node node) =>
        node.Number(fit => fit is >= -2 and <= 2, "a number from -2 to 2");
}
