using TalentBot.Decisions.Frameworks.Guide;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Frameworks.Parsing;

/// <summary>Reads what is compared: models, priorities and the matrix.</summary>
internal sealed class ModelParser(KnownIds ids)
{
    private const int MostSteps = 8;

    public EngagementModel Model(ObjectReader o) =>
        new(
            ids.Models.Define(o),
            o.Text("name", TextLimits.Name),
            o.Text("summary", TextLimits.Sentence),
            o.Texts("nextSteps", TextLimits.Sentence, atLeast: 1, atMost: MostSteps)
        );

    public Priority Priority(ObjectReader o) =>
        new(
            ids.Priorities.Define(o),
            o.Text("name", TextLimits.Name),
            o.Text("summary", TextLimits.Sentence)
        );

    public MatrixRow Row(ObjectReader o) =>
        new(
            ids.Rows.Define(o),
            o.Text("name", TextLimits.Name),
            o.PerId("cells", ids.Models, cell => cell.Text(TextLimits.Sentence))
        );
}
