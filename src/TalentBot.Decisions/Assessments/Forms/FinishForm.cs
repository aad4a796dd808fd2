using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Forms;

/// <summary>The last form: it shows what is still open and finishes.</summary>
public sealed record FinishForm() : Form(FormId)
{
    /// <summary>Id of this form in every plan.</summary>
    public const string FormId = "finish";

    /// <inheritdoc/>
    public override FormReading Read(IReadOnlyDictionary<string, string> values) =>
        new FormReading.Filled(new FormContent.Section(ImmutableDictionary<string, Answer>.Empty));

    /// <inheritdoc/>
    public override ImmutableDictionary<string, string> Values(Leader leader) =>
        ImmutableDictionary<string, string>.Empty;

    internal override Leader Take(Leader leader, FormContent content, bool merge) => leader;
}
