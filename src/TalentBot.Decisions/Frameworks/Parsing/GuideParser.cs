using TalentBot.Decisions.Frameworks.Guide;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Frameworks.Parsing;

/// <summary>Reads what is told beside the checklist: scenarios and common questions.</summary>
internal sealed class GuideParser(KnownIds ids)
{
    public Scenario Scenario(ObjectReader o) =>
        new(
            ids.Scenarios.Define(o),
            o.Text("name", TextLimits.Name),
            o.Text("summary", TextLimits.Passage)
        );

    public CommonQuestion CommonQuestion(ObjectReader o) =>
        new(
            ids.CommonQuestions.Define(o),
            o.Text("question", TextLimits.Sentence),
            o.Text("answer", TextLimits.Passage)
        );
}
