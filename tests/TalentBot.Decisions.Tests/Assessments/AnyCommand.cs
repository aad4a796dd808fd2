using CsCheck;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Decisions.Tests.Assessments;

/// <summary>Generates what people may do to a decision of Ana, Ben and Cara, sensible or not.</summary>
internal static class AnyCommand
{
    private static readonly Gen<Person> Person = Gen.OneOf("ana", "ben", "cara", "olga", "zoe")
        .Select(Given.Person);

    private static readonly Gen<int?> Basis = Gen.OneOf<int?>(null, 0, 0, 1, 2, 3, 4);

    private static readonly Gen<(string Form, FormContent Content)> Filled = Gen.OneOf([
        .. new[] { "", "control > speed > cost", "cost > speed > control" }.Select(r =>
            ("priorities", Given.Ranking(r))
        ),
        .. new[] { "", "pace fast", "pace slow, depth thick", "depth not-sure" }.Select(a =>
            ("work", Given.Section(a))
        ),
        .. new[] { "", "pace slow", "core yes" }.Select(a =>
            (Plan.SecondRoundForm, Given.Section(a))
        ),
        .. new[] { "price low", "price high, core yes" }.Select(a => ("money", Given.Section(a))),
        ("gone", Given.Section("")),
    ]);

    private static readonly Gen<Command> Answer = Gen.Select(
        Person,
        Basis,
        Filled,
        (by, basis, filled) => (Command)new Command.Answer(by, filled.Form, basis, filled.Content)
    );

    private static readonly Gen<Choice> Choice = Gen.OneOf<Choice>(
        new Choice.Accept(),
        new Choice.OtherModel("managed", "Because."),
        new Choice.Mix(["managed", "freelancers"], "Because."),
        new Choice.DirectHiring(""),
        new Choice.NotNow("No.")
    );

    private static readonly Gen<DateTimeOffset> Time = Gen.OneOf(
        Given.Noon,
        Given.Deadline,
        Given.Later,
        Given.Later.AddDays(30),
        DateTimeOffset.MaxValue,
        DateTimeOffset.MinValue
    );

    private static readonly Gen<Command> OfOwner = Gen.Select(
        Gen.OneOf("olga", "olga", "olga", "cato", "ana"),
        Gen.OneOf("pace", "pace core", "", "gone"),
        Gen.OneOf("ana", "ben", "dora"),
        Time,
        Choice,
        Gen.Int[0, 11],
        (by, questions, person, time, choice, kind) =>
            kind switch
            {
                0 or 1 => Steps.Close(by),
                2 or 3 => Steps.Second(by, questions, time),
                4 => Steps.Reopen(by, time),
                5 => Steps.Move(by, time),
                6 => Steps.Invite(by, person),
                7 => Steps.Remove(by, person),
                8 => Steps.Remind(by),
                9 => Steps.Choose(by, choice, null, time),
                10 => Steps.Review(by, "steer"),
                _ => Steps.Cancel(by),
            }
    );

    private static readonly Gen<Command> Command = Gen.Frequency(
        (12, Answer),
        (4, Person.Select(by => (Command)new Command.Finish(by))),
        (1, Person.Select(by => (Command)new Command.BringForms(by))),
        (8, OfOwner),
        (1, Gen.OneOf<Command>(new Command.Expire(), new Command.RemindIfDue()))
    );

    /// <summary>A command, and the minutes since the one before.</summary>
    public static readonly Gen<(Command Command, int Minutes)> Timed = Gen.Select(
        Command,
        Gen.Int[0, 600]
    );

    /// <summary>Whose command it is; null for the timer's.</summary>
    public static Person? PersonOf(Command command) =>
        command switch
        {
            Command.Answer answer => answer.By,
            Command.Finish(var by) => by,
            Command.BringForms(var by) => by,
            Command.ByOwner { By: var by } => by,
            _ => null,
        };
}
