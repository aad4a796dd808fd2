using CsCheck;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Tests.Secrecy;

/// <summary>A whole decision: what everybody does before each of its two closings, and after.</summary>
/// <param name="Leaders">How many are invited; they are the first roles, then come the owner and a stranger.</param>
/// <param name="Visibility">Whether names stand beside answers.</param>
/// <param name="OwnerAnswers">Whether the first leader is the owner.</param>
/// <param name="Reopens">Whether the second part is the whole checklist again; else a second round.</param>
/// <param name="Seed">Decides every answer.</param>
/// <param name="Parts">What is done before the first closing, after it, before the second, after it.</param>
internal sealed record Story(
    int Leaders,
    Visibility Visibility,
    bool OwnerAnswers,
    bool Reopens,
    uint Seed,
    Act[][] Parts
)
{
    private static readonly Gen<ActKind> Fills = OneOf(
        ActKind.FillInDialog,
        ActKind.FillInDialog,
        ActKind.FillOnCard,
        ActKind.FillByTyping,
        ActKind.FillInThread
    );

    private static readonly Gen<ActKind> Looks = OneOf([
        .. Enum.GetValues<ActKind>().Where(kind => !new Act(kind, 0).Fills),
    ]);

    public int Roles => Leaders + 2;

    public int Owner => OwnerAnswers ? 0 : Leaders;

    public int Stranger => Leaders + 1;

    /// <summary>Any story with so many leaders.</summary>
    public static Gen<Story> Of(Gen<int> leaders, Gen<Visibility> visibility) =>
        leaders.SelectMany(count =>
            Gen.Select(visibility, Gen.Bool, Gen.Bool, Gen.UInt, Written(count))
                .Select(
                    (v, owner, reopens, seed, parts) =>
                        new Story(count, v, owner, reopens, seed, parts)
                )
        );

    private static Gen<Act[][]> Written(int leaders)
    {
        var fill = Gen.Select(Fills, Gen.Int[0, leaders - 1], Gen.Int[1, 6], Gen.Bool)
            .Select((kind, role, depth, finishes) => new Act(kind, role, depth, finishes));
        var look = Gen.Select(Looks, Gen.Int[0, leaders + 1])
            .Select((kind, role) => new Act(kind, role));
        var open = Gen.Select(Finished(leaders), Gen.Frequency((1, fill), (2, look)).Array[4, 12])
            .SelectMany((all, some) => Gen.Shuffle(all.Concat(some).ToArray()));
        var closed = look.Array[4, 10];
        return Gen.Select(open, closed, open, closed).Select((a, b, c, d) => new[] { a, b, c, d });
    }

    /// <summary>Most leaders go through everything.</summary>
    private static Gen<Act[]> Finished(int leaders) =>
        Gen.Select(Fills, Gen.Int[0, 9])
            .Array[leaders]
            .Select(all =>
                all.Select((a, role) => (a.Item2, new Act(a.Item1, role)))
                    .Where(a => a.Item1 > 2)
                    .Select(a => a.Item2)
                    .ToArray()
            );

    private static Gen<ActKind> OneOf(params ActKind[] kinds) =>
        Gen.Int[0, kinds.Length - 1].Select(i => kinds[i]);
}
