using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Rounds;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>The part of a record about the second rounds.</summary>
internal static class RoundParts
{
    public static ImmutableArray<RecordedRound> Rounds(RecordScope scope) =>
        [.. scope.Assessment.Rounds.Select(r => Of(scope, r))];

    private static RecordedRound Of(RecordScope scope, Round round)
    {
        ImmutableArray<RecordedMove> moves =
        [
            .. round
                .Questions.Where(_ => Shows(scope.Assessment, round))
                .Select(scope.Framework.Question)
                .Select(q => Move(scope, round.Number, q))
                .OfType<RecordedMove>(),
        ];
        return new(
            round.Number,
            round.StartedAt,
            round.EndedAt ?? round.StartedAt,
            moves,
            round.Questions.Length - moves.Length
        );
    }

    /// <summary>Null when the answers before it, after it or now may not be shown.</summary>
    private static RecordedMove? Move(RecordScope scope, int round, Question question)
    {
        var parts = scope
            .Assessment.Counted.SelectMany(l => l.Rounds)
            .Where(p => p.Number == round)
            .ToImmutableArray();
        var before = Levels(question, parts.Select(p => p.Before));
        var after = Levels(question, parts.Select(p => p.After ?? p.Before));
        return
            Shows(scope.Assessment, before)
            && Shows(scope.Assessment, after)
            && scope.Shows(question.Id)
            ? new(
                new(question.Id, question.Name),
                AnswerParts.Counts(question, before),
                AnswerParts.Counts(question, after)
            )
            : null;
    }

    /// <summary>In an anonymous decision its moves would tell what one or two people have answered, in it or before it.</summary>
    private static bool Shows(Assessment assessment, Round round) =>
        assessment.Visibility is Visibility.Named
        || (
            round.BeganFromShown
            && assessment
                .Leaders.SelectMany(l => l.Rounds)
                .Count(p => p.Number == round.Number && TookPart(p))
                is 0
                    or >= Disclosure.FewestAnew
        );

    private static bool TookPart(RoundPart part) =>
        part.FinishedAt is not null
        || (part.After ?? part.Before).ToHashSet().SetEquals(part.Before) is false;

    private static bool Shows(Assessment assessment, ImmutableDictionary<string, int> levels) =>
        Disclosure.Shows(assessment.Visibility, new QuestionAgreement(null, null, levels));

    private static ImmutableDictionary<string, int> Levels(
        Question question,
        IEnumerable<ImmutableDictionary<string, string>> choices
    ) =>
        choices
            .Select(c => c.GetValueOrDefault(question.Id))
            .Where(c => question.Levels.Any(l => l.Id == c))
            .CountBy(c => c!, StringComparer.Ordinal)
            .ToImmutableDictionary(StringComparer.Ordinal);
}
