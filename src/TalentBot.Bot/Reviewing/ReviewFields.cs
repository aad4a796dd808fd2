using TalentBot.Decisions.Assessments.Reviewing;

namespace TalentBot.Reviewing;

/// <summary>Ids of the form that looks back, and of its choices.</summary>
internal static class ReviewFields
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "review";

    public const string Course = "course";
    public const string Risks = "risks";
    public const string Patterns = "patterns";
    public const string Text = "text";

    /// <summary>How it went, as the form says it, and the key of its sentence.</summary>
    public static readonly IReadOnlyList<(string Value, Course Course, string Key)> Courses =
    [
        ("better", Decisions.Assessments.Reviewing.Course.Better, "review.better"),
        ("as-expected", Decisions.Assessments.Reviewing.Course.AsExpected, "review.as-expected"),
        ("worse", Decisions.Assessments.Reviewing.Course.Worse, "review.worse"),
        ("abandoned", Decisions.Assessments.Reviewing.Course.Abandoned, "review.abandoned"),
    ];
}
