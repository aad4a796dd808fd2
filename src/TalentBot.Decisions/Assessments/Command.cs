using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Decisions.Assessments;

/// <summary>Something that somebody wants done with an assessment.</summary>
public abstract record Command
{
    private Command() { }

    /// <summary>Keep a leader's filled-in form.</summary>
    /// <param name="By">The leader.</param>
    /// <param name="Form">Id of the form.</param>
    /// <param name="Basis">Revision the form was drawn from; null for a typed answer, which merges.</param>
    /// <param name="Content">What was filled in.</param>
    public sealed record Answer(Person By, string Form, int? Basis, FormContent Content) : Command;

    /// <summary>A leader has finished.</summary>
    /// <param name="By">The leader.</param>
    public sealed record Finish(Person By) : Command;

    /// <summary>A leader wants the checklist in the one-to-one chat.</summary>
    /// <param name="By">The leader.</param>
    public sealed record BringForms(Person By) : Command;

    /// <summary>Close now.</summary>
    /// <param name="By">Who asks for it.</param>
    public sealed record Close(Person By) : Command;

    /// <summary>The deadline may have passed.</summary>
    public sealed record Expire : Command;
}
