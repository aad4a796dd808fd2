using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Assessments.Reviewing;

namespace TalentBot.Decisions.Tests.Assessments;

/// <summary>Commands of a test's people, and what becomes of them.</summary>
internal static class Steps
{
    /// <summary>A leader sends the section “work”.</summary>
    public static Command Work(string name, int? basis, string answers) =>
        new Command.Answer(Given.Person(name), "work", basis, Given.Section(answers));

    /// <summary>A leader sends the ranking.</summary>
    public static Command Rank(string name, int? basis, string ranking) =>
        new Command.Answer(Given.Person(name), "priorities", basis, Given.Ranking(ranking));

    public static Command Finish(string name) => new Command.Finish(Given.Person(name));

    public static Command Close(string name) => new Command.Close(Given.Person(name));

    public static Command Second(string name, string questions, DateTimeOffset? deadline = null) =>
        new Command.StartSecondRound(
            Given.Person(name),
            [.. questions.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            deadline ?? Given.Later
        );

    public static Command Reopen(string name, DateTimeOffset? deadline = null) =>
        new Command.Reopen(Given.Person(name), deadline ?? Given.Later);

    public static Command Cancel(string name, string? reason = null) =>
        new Command.Cancel(Given.Person(name), reason);

    public static Command Move(string name, DateTimeOffset deadline) =>
        new Command.MoveDeadline(Given.Person(name), deadline);

    public static Command Invite(string name, params string[] people) =>
        new Command.Invite(Given.Person(name), [.. people.Select(Given.Person)]);

    public static Command Remove(string name, params string[] people) =>
        new Command.Remove(Given.Person(name), [.. people.Select(Given.Person)]);

    public static Command Remind(string name) => new Command.Remind(Given.Person(name));

    public static Command Choose(
        string name,
        Choice choice,
        string? dissent = null,
        DateTimeOffset? review = null
    ) => new Command.Decide(Given.Person(name), choice, dissent, review);

    public static Command Review(
        string name,
        string risks = "",
        string patterns = "",
        Course course = Course.AsExpected,
        string? text = null
    ) =>
        new Command.KeepReview(
            Given.Person(name),
            course,
            [.. risks.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            [.. patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            text
        );

    /// <summary>A leader sends the form of the second round.</summary>
    public static Command Again(string name, int? basis, string answers) =>
        new Command.Answer(Given.Person(name), Plan.SecondRoundForm, basis, Given.Section(answers));

    public static Command Bring(string name) => new Command.BringForms(Given.Person(name));

    /// <summary>What becomes of a command at noon, or when said.</summary>
    public static Outcome Decide(
        this Assessment assessment,
        Command command,
        DateTimeOffset? now = null
    ) =>
        LifeCycle.Decide(
            assessment,
            Plan.For(Given.Framework, assessment),
            command,
            now ?? Given.Noon
        );

    /// <summary>The assessment once all of these have been accepted.</summary>
    public static Assessment After(this Assessment assessment, params Command[] commands) =>
        commands.Aggregate(assessment, (a, command) => a.Decide(command).Next());

    /// <summary>The assessment from now on, since the command was accepted.</summary>
    public static Assessment Next(this Outcome outcome) =>
        Assert.IsType<Outcome.Accepted>(outcome).Next;

    /// <summary>What must happen outside, since the command was accepted.</summary>
    public static IEnumerable<Effect> Effects(this Outcome outcome) =>
        Assert.IsType<Outcome.Accepted>(outcome).Effects;

    /// <summary>The leader's part.</summary>
    public static Leader Of(this Assessment assessment, string name) =>
        assessment.LeaderFor(Given.Person(name))!;

    public static void IsRefused(this Outcome outcome, Refusal reason) =>
        Assert.Equal(new Outcome.Refused(reason), outcome);
}
