using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Frameworks.Parsing;

/// <summary>Reads what facts and answers lead to: gates, risks and failure patterns.</summary>
internal sealed class ConsequenceParser(KnownIds ids)
{
    // A warning takes three signs; a pattern with fewer would never warn.
    private const int FewestPatternSigns = 3;

    // The verdict asks for the first model's own pattern: it has one at most.
    private readonly HashSet<string> _withPattern = new(StringComparer.Ordinal);

    public Gate Gate(ObjectReader o) =>
        new(ids.Gates.Define(o), o.Text("fact", TextLimits.Sentence), RulesOut(o));

    public Risk Risk(ObjectReader o) =>
        new(
            ids.Risks.Define(o),
            ids.Models.Refer(o.Required("model")),
            ids.Rows.Refer(o.Required("row")),
            o.Text("name", TextLimits.Name),
            o.Text("mitigation", TextLimits.Sentence),
            Signs(o)
        );

    public FailurePattern Pattern(ObjectReader o) =>
        new(
            ids.Patterns.Define(o),
            ids.Models.ReferOnce(o.Required("model"), _withPattern),
            o.Text("name", TextLimits.Name),
            o.Text("story", TextLimits.Passage),
            o.Text("firstNoticed", TextLimits.Sentence),
            Signs(o, FewestPatternSigns)
        );

    private ImmutableArray<string> RulesOut(ObjectReader o)
    {
        var node = o.Required("rulesOut");
        var models = ids.Models.ReferToEach(node, atLeast: 1);
        if (
            ids.Models.AreComplete
            && ids.Models.Known.All(m => models.Contains(m, StringComparer.Ordinal))
        )
        {
            node?.Report("Rules out every model. Leave at least one.");
        }

        return models;
    }

    private ImmutableArray<Sign> Signs(ObjectReader o, int atLeast = 0)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        return o.Objects("signs", s => Sign(s, named), atLeast);
    }

    private Sign Sign(ObjectReader o, HashSet<string> named)
    {
        var question = ids.Questions.ReferOnce(o.Required("question"), named);
        var levels = ids.Levels.GetValueOrDefault(question) ?? new Ids("level");
        return new Sign(question, levels.ReferToEach(o.Required("levels"), atLeast: 1));
    }
}
