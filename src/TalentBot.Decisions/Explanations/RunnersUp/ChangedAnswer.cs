using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Explanations.RunnersUp;

/// <summary>An answer that would have to be given instead of the present ones.</summary>
public abstract record ChangedAnswer
{
    private ChangedAnswer() { }

    /// <summary>All leaders would have to say this.</summary>
    public sealed record Level(Question Question, Frameworks.Level Instead) : ChangedAnswer;

    /// <summary>
    /// A question of the section; too few leaders answered it to be named in an anonymous decision.
    /// </summary>
    public sealed record Hidden(Section Section) : ChangedAnswer;
}
