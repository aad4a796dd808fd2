using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>The parts of a record about what the leaders said: only what may be shown.</summary>
internal static class AnswerParts
{
    public static RecordedAgreement Agreement(RecordScope scope) =>
        new(
            scope.Result.KendallW,
            scope.Result.KendallP,
            scope.Result.Backing,
            scope.Result.PivotalLeader,
            scope.Names(scope.Result.Discuss.Select(d => d.Question))
        );

    public static ImmutableArray<RecordedQuestion> Questions(RecordScope scope) =>
        [
            .. scope
                .Framework.Questions(scope.Assessment.Checklist)
                .Where(q => scope.Shows(q.Id))
                .Select(q => Of(scope, q)),
        ];

    /// <summary>The levels that were given, in the question's order.</summary>
    public static ImmutableArray<RecordedCount> Counts(
        Question question,
        IReadOnlyDictionary<string, int> levels
    ) =>
        [
            .. question
                .Levels.Where(l => levels.ContainsKey(l.Id))
                .Select(l => new RecordedCount(new(l.Id, l.Name), levels[l.Id])),
        ];

    private static RecordedQuestion Of(RecordScope scope, Question question)
    {
        var agreement = scope.Result.Agreement[question.Id];
        return new(
            scope.Question(question.Id),
            agreement.Consensus,
            agreement.TwoCamps,
            Counts(question, agreement.Levels),
            Reasons(scope.Assessment, question.Id)
        );
    }

    /// <summary>Without names they are sorted: their order must not tell whose they are.</summary>
    private static ImmutableArray<RecordedReason> Reasons(Assessment assessment, string question)
    {
        var isNamed = assessment.Visibility is Visibility.Named;
        var reasons =
            from leader in assessment.Counted
            let reason = leader.Answers.GetValueOrDefault(question)?.Reason
            where reason is not null
            select new RecordedReason(isNamed ? RecordScope.NameOf(leader.Person) : null, reason);
        return [.. isNamed ? reasons : reasons.OrderBy(r => r.Text, StringComparer.Ordinal)];
    }
}
