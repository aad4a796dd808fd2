using TalentBot.Decisions.Frameworks;

namespace TalentBot.Tests.Secrecy;

/// <summary>What a role fills in, one time that it does; every reason is a word that stands nowhere else.</summary>
internal sealed class Sheet(World world, int role, int part, int time)
{
    /// <summary>Begins every secret; the first part, the second, or <c>q</c> for a quick check; then the role.</summary>
    public const string Mark = "zqz";

    private static readonly string[][] Rankings =
    [
        ["speed", "cost", "control"],
        ["speed", "control", "cost"],
        ["cost", "speed", "control"],
        ["cost", "control", "speed"],
        ["control", "speed", "cost"],
        ["control", "cost", "speed"],
    ];

    /// <summary>Values for the fields of a form.</summary>
    public IEnumerable<(string Field, string Value)> For(IEnumerable<string> fields)
    {
        var ranking = Rankings[Draw(Rankings.Length, "ranking")];
        foreach (var field in fields.ToArray())
        {
            var question = FrameworkFile.Default.AllQuestions.FirstOrDefault(q =>
                q.Id == field.Split('.')[0]
            );
            if (field.StartsWith("priority.", StringComparison.Ordinal))
            {
                yield return (field, ranking[field[^1] - '1']);
            }
            else if (question is not null)
            {
                yield return (field, field == question.Id ? Choice(question) : Reason(question.Id));
            }
        }
    }

    /// <summary>A line to type at any question.</summary>
    public string Line(int number) =>
        number is 0
            ? string.Concat(
                Rankings[Draw(Rankings.Length, "typed")]
                    .Select(p =>
                        p is "speed" ? 'a'
                        : p is "cost" ? 'b'
                        : 'c'
                    )
            )
            : $"{"abcdef"[Draw(6, "letter", number)]} because {Secret(number)}";

    /// <summary>Some questions stay open, in every world alike.</summary>
    private string Choice(Question question) =>
        world.Fixed(7, role, part, time, question.Id) is 0
            ? ""
            : Draw(6, question.Id) switch
            {
                4 => "not-sure",
                5 => "not-my-area",
                var level => question.Levels[level].Id,
            };

    private string Reason(string question) =>
        world.Fixed(7, role, part, time, question) is 0 || Draw(2, question, "has") is 0
            ? ""
            : Secret(question);

    private string Secret(object about) => $"{Mark}{part}r{role}x{Draw(99_999, about, "secret")}";

    private int Draw(int sides, params object[] of) => world.Free(role, part, sides, [time, .. of]);
}
