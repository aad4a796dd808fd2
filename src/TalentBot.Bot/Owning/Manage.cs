using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Owning.Forms;
using TalentBot.Owning.Times;
using TalentBot.Presses;

namespace TalentBot.Owning;

/// <summary>The buttons by which owners see to a decision.</summary>
internal sealed class Manage(Deciding deciding, OwnerForms forms, OwnerWork work, OwnerLine line)
    : IPress
{
    public ImmutableArray<PressKey> Keys { get; } =
    [
        new(Verb.Manage),
        .. OwnerForm.All.Select(form => new PressKey(Verb.Next, OwnerForm.IdOf(form))),
    ];

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        deciding.ForOwnerAsync(
            press,
            assessment => RunAsync(press, assessment, cancellationToken),
            cancellationToken
        );

    private Task<Reply> RunAsync(
        Press press,
        Assessment assessment,
        CancellationToken cancellationToken
    )
    {
        var (context, actor, data, _) = press;
        var scene = new OwnerScene(context, actor, assessment, data.Values);
        var to = scene.Value(OwnerFields.To);
        return data switch
        {
            { Verb: Verb.Next } => SendAsync(scene, data.Form, cancellationToken),
            _ when data.Values.ContainsKey(OwnerFields.Typed) => line.RunAsync(
                scene,
                to,
                [.. Chosen(scene)],
                cancellationToken
            ),
            _ => Task.FromResult(forms.Show(scene, to)),
        };
    }

    private Task<Reply> SendAsync(
        OwnerScene scene,
        string form,
        CancellationToken cancellationToken
    ) =>
        OwnerForm.All.First(f => OwnerForm.IdOf(f) == form) switch
        {
            OwnerForm.Invite => work.InviteAsync(scene, Chosen(scene), cancellationToken),
            OwnerForm.Remove => work.RemoveAsync(scene, Leaving(scene), cancellationToken),
            OwnerForm.Remind => work.RemindAsync(scene, cancellationToken),
            OwnerForm.Cancel => work.CancelAsync(scene, cancellationToken),
            var until => work.UntilAsync(scene, until, InstantForm.Read(scene), cancellationToken),
        };

    /// <summary>The picker gives ids of the directory, a mention may have been one of the chat only.</summary>
    private static IEnumerable<Person> Chosen(OwnerScene scene) =>
        PeopleForm
            .Chosen(scene)
            .Select(id =>
                id.StartsWith(ChatId, StringComparison.Ordinal)
                    ? new Person(null, id, "")
                    : new Person(id, null, "")
            );

    /// <summary>Who is not invited any more is left aside.</summary>
    private static IEnumerable<Person> Leaving(OwnerScene scene)
    {
        var chosen = PeopleForm.Chosen(scene);
        return scene
            .Assessment.Leaders.Select(l => l.Person)
            .Where(p => chosen.Contains(PeopleForm.IdOf(p), StringComparer.OrdinalIgnoreCase));
    }

    private const string ChatId = "29:";
}
