using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records;

/// <summary>Makes the record of a decision.</summary>
public static class RecordMaker
{
    /// <summary>The record of a closed, decided or reviewed assessment; any other is refused.</summary>
    /// <param name="assessment">As it stands.</param>
    /// <param name="framework">The framework it began with.</param>
    /// <param name="result">What its answers say.</param>
    public static RecordResult Make(
        Assessment assessment,
        Framework framework,
        Recommendation result
    ) =>
        assessment switch
        {
            { State: AssessmentState.Cancelled } => new RecordResult.Refused(Refusal.Cancelled),
            { Closing: { } closing } => new RecordResult.Made(
                Make(new RecordScope(assessment, framework, result), closing)
            ),
            _ => new RecordResult.Refused(Refusal.StillOpen),
        };

    private static DecisionRecord Make(RecordScope scope, AssessmentState.Closed closing)
    {
        var assessment = scope.Assessment;
        return new()
        {
            Id = assessment.Id,
            Title = assessment.Title,
            About = assessment.About,
            Status = StatusOf(assessment.State),
            Date = assessment.Decision?.At ?? closing.At,
            StartedAt = assessment.StartedAt,
            Closing = closing,
            FrameworkVersion = assessment.FrameworkVersion,
            Visibility = assessment.Visibility,
            DecisionMakers = Names([assessment.Owner, .. assessment.CoOwners]),
            Invited = Names(assessment.Leaders.Select(l => l.Person)),
            Finishers = Finishers(assessment),
            Finished = assessment.Finished,
            Needed = assessment.Needed,
            Verdict = scope.Result.Verdict,
            Weights = OptionParts.Weights(scope),
            Drivers = OptionParts.Drivers(scope),
            Options = OptionParts.Options(scope),
            Decisions = OutcomeParts.Decisions(scope),
            Risks = OutcomeParts.Risks(scope),
            Patterns = OutcomeParts.Patterns(scope),
            NextSteps = OutcomeParts.NextSteps(scope),
            Agreement = AnswerParts.Agreement(scope),
            Questions = AnswerParts.Questions(scope),
            HiddenQuestions = scope.Result.Agreement.Keys.Count(q => !scope.Shows(q)),
            IsAnswered = assessment.IsAnswered,
            Rounds = RoundParts.Rounds(scope),
            Review = OutcomeParts.Review(scope),
        };
    }

    private static RecordStatus StatusOf(AssessmentState state) =>
        state switch
        {
            AssessmentState.Reviewed => RecordStatus.Reviewed,
            AssessmentState.Decided => RecordStatus.Accepted,
            _ => RecordStatus.Proposed,
        };

    private static ImmutableArray<string> Finishers(Assessment assessment) =>
        assessment.Visibility is Visibility.Named
            ? Names(assessment.Leaders.Where(l => l.FinishedAt is not null).Select(l => l.Person))
            : [];

    private static ImmutableArray<string> Names(IEnumerable<Person> people) =>
        [.. people.Select(RecordScope.NameOf)];
}
