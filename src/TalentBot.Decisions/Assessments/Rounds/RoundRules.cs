using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Rounds;

/// <summary>Decides whether answers are taken again.</summary>
internal static class RoundRules
{
    private const int MostQuestions = 3;

    public static Outcome StartSecond(
        Assessment assessment,
        Plan plan,
        Command.StartSecondRound command,
        DateTimeOffset now
    )
    {
        var known = plan.Framework.Questions(assessment.Checklist).Select(q => q.Id);
        ImmutableArray<string> questions = [.. known.Where(command.Questions.Contains)];
        return assessment.State switch
        {
            AssessmentState.SecondRound(var runs)
                when runs.Questions.SequenceEqual(questions)
                    && assessment.Deadline == command.Deadline => new Outcome.Repeated(),
            _ when Stage.NotClosed(assessment) is { } reason => new Outcome.Refused(reason),
            _ when questions.Length is 0 or > MostQuestions => WrongQuestions,
            _ when questions.Length != command.Questions.Length => WrongQuestions,
            _ when questions.Any(q => !MayAsk(assessment, plan.Framework.Question(q))) =>
                new Outcome.Refused(Refusal.QuestionHidden),
            _ when Stage.Deadline(command.Deadline, now) is { } reason => new Outcome.Refused(
                reason
            ),
            _ => Second(Kept(assessment), questions, command.Deadline, now),
        };
    }

    /// <summary>Reopens the whole checklist.</summary>
    /// <remarks>
    /// Who finished stays finished and may still change answers. What closes an assessment early is
    /// somebody finishing as the last one; so one that everybody had finished stays open until its
    /// deadline or its owner closes it, or until somebody invited since has finished.
    /// </remarks>
    public static Outcome Reopen(
        Assessment assessment,
        Command.Reopen command,
        DateTimeOffset now
    ) =>
        assessment.State switch
        {
            AssessmentState.Open when assessment.Deadline == command.Deadline =>
                new Outcome.Repeated(),
            _ when Stage.NotClosed(assessment) is { } reason => new Outcome.Refused(reason),
            _ when Stage.Deadline(command.Deadline, now) is { } reason => new Outcome.Refused(
                reason
            ),
            _ => Begun(Again(Kept(assessment), now), command.Deadline),
        };

    private static Assessment Again(Assessment assessment, DateTimeOffset now) =>
        assessment with
        {
            State = new AssessmentState.Open(),
            RoundNumber = 1,
            ReopenedAt = now,
            ClosingSuggestedAt = null,
            Leaders = [.. assessment.Leaders.Select(l => l with { Place = Place.Start })],
        };

    /// <summary>The closed assessment with what its result rests on, which everybody has seen; a former one that stands stays, and who has handed in since.</summary>
    private static Assessment Kept(Assessment closed) =>
        closed is { Visibility: Visibility.Anonymous, KeepsFormerResult: false }
            ? closed with
            {
                Shown = closed.Leaders,
                Leaders = [.. closed.Leaders.Select(l => l with { HasHandedIn = false })],
            }
            : closed;

    /// <summary>Notes the end of the second round that runs; nothing to note in any other state.</summary>
    public static Assessment End(Assessment assessment, DateTimeOffset now) =>
        assessment.State is AssessmentState.SecondRound(var round)
            ? assessment with
            {
                Rounds = assessment.Rounds.Add(round with { EndedAt = now }),
                Leaders = [.. assessment.Leaders.Select(l => l.End(round))],
            }
            : assessment;

    /// <summary>What brings the post on the second round that runs up to date; nothing in any other state.</summary>
    public static ImmutableArray<Effect> Announced(Assessment assessment) =>
        assessment.State is AssessmentState.SecondRound(var round)
            ? [new Effect.AnnounceRound(round.Number)]
            : [];

    /// <summary>A round shows everybody what was answered, and that few were contested says something too.</summary>
    private static bool MayAsk(Assessment assessment, Question question) =>
        Disclosure.ShowsLevels(
            assessment.Visibility,
            question.Count(
                assessment.Counted.Select(l => l.Answers.GetValueOrDefault(question.Id)?.Choice)
            )
        );

    private static Outcome.Refused WrongQuestions => new(Refusal.WrongQuestions);

    private static Outcome.Accepted Second(
        Assessment assessment,
        ImmutableArray<string> questions,
        DateTimeOffset deadline,
        DateTimeOffset now
    )
    {
        var round = new Round(assessment.Rounds.Length + 2, questions, now)
        {
            BeganFromShown = !assessment.KeepsFormerResult,
        };
        var begun = Begun(
            assessment with
            {
                State = new AssessmentState.SecondRound(round),
                RoundNumber = round.Number,
                Leaders = [.. assessment.Leaders.Select(l => l.Begin(round))],
            },
            deadline
        );
        return begun with { Effects = [.. begun.Effects, .. Announced(begun.Next)] };
    }

    private static Outcome.Accepted Begun(Assessment next, DateTimeOffset deadline) =>
        new(
            next with
            {
                Deadline = deadline,
                RemindedAt = [],
            },
            [new Effect.RefreshDecision(), new Effect.WatchDeadline()]
        );
}
