using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Dialogs;

/// <summary>What a leader sees after a turn.</summary>
internal abstract record View
{
    private View() { }

    /// <summary>A form to fill in.</summary>
    /// <param name="Form">Which form.</param>
    /// <param name="Values">Field id → text shown in it.</param>
    /// <param name="Faults">What is wrong with the values.</param>
    /// <param name="Note">Something to know beside it; null for nothing.</param>
    public sealed record Ask(
        Form Form,
        IReadOnlyDictionary<string, string> Values,
        ImmutableArray<FieldFault> Faults,
        Note? Note
    ) : View;

    /// <summary>The leader has finished.</summary>
    public sealed record Finished : View;

    /// <summary>The typed message was handled before: nothing is to be said again.</summary>
    public sealed record Handled : View;

    /// <summary>The assessment does not belong to the channel that it is pressed in.</summary>
    public sealed record NotHere : View;

    /// <summary>The checklist cannot be answered by this person now.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(Refusal Reason) : View;
}
