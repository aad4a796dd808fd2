using CsCheck;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Decisions.Tests.Assessments;

/// <summary>Generates what people may do to a decision of Ana, Ben and Cara, sensible or not.</summary>
internal static class AnyCommand
{
    private static readonly Gen<Person> Person = Gen.OneOf("ana", "ben", "cara", "olga", "zoe")
        .Select(Given.Person);

    private static readonly Gen<int?> Basis = Gen.OneOf<int?>(null, 0, 0, 1, 2, 3);

    private static readonly Gen<(string Form, FormContent Content)> Filled = Gen.OneOf([
        .. new[] { "", "control > speed > cost", "cost > speed > control" }.Select(r =>
            ("priorities", Given.Ranking(r))
        ),
        .. new[] { "", "pace fast", "pace slow, depth thick", "depth not-sure" }.Select(a =>
            ("work", Given.Section(a))
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

    private static readonly Gen<Command> Command = Gen.Frequency(
        (12, Answer),
        (3, Person.Select(by => (Command)new Command.Finish(by))),
        (2, Person.Select(by => (Command)new Command.BringForms(by))),
        (1, Person.Select(by => (Command)new Command.Close(by))),
        (1, Gen.Const<Command>(new Command.Expire()))
    );

    /// <summary>A command, and the minutes since the one before.</summary>
    public static readonly Gen<(Command Command, int Minutes)> Timed = Gen.Select(
        Command,
        Gen.Int[0, 300]
    );

    /// <summary>Whose command it is; null for the timer's.</summary>
    public static Person? PersonOf(Command command) =>
        command switch
        {
            Command.Answer answer => answer.By,
            Command.Finish(var by) => by,
            Command.BringForms(var by) => by,
            _ => null,
        };
}
