using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>What became of a form's raw values.</summary>
public abstract record FormReading
{
    private FormReading() { }

    /// <summary>Every value is valid.</summary>
    /// <param name="Content">What was filled in.</param>
    public sealed record Filled(FormContent Content) : FormReading;

    /// <summary>At least one value is not; nothing of the form is taken.</summary>
    /// <param name="Faults">Every fault, in the order of the fields.</param>
    public sealed record Faulty(ImmutableArray<FieldFault> Faults) : FormReading;
}
