using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Owning.Forms;
using TalentBot.Owning.Times;
using TalentBot.Text;

namespace TalentBot.Owning;

/// <summary>Does what an owner has typed; where the words say too little, or give up for good, the form comes.</summary>
internal sealed class OwnerLine(OwnerForms forms, OwnerWork work, TimeProvider clock)
{
    /// <summary>Does it.</summary>
    /// <param name="scene">The owner and the decision; what was typed is among its values.</param>
    /// <param name="word">One of <see cref="OwnerForm"/>.</param>
    /// <param name="people">Who was mentioned.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Reply> RunAsync(
        OwnerScene scene,
        string word,
        ImmutableArray<Person> people,
        CancellationToken cancellationToken
    ) =>
        (word, people.IsEmpty) switch
        {
            (OwnerForm.Remind, _) => work.RemindAsync(scene, cancellationToken),
            (OwnerForm.Invite, false) => work.InviteAsync(scene, people, cancellationToken),
            (OwnerForm.Remove, false) => work.RemoveAsync(scene, people, cancellationToken),
            (OwnerForm.Deadline or OwnerForm.Reopen, _)
                when Spoken(scene) is SpokenInstant.One(var at) => work.UntilAsync(
                scene,
                word,
                at,
                cancellationToken
            ),
            (OwnerForm.Cancel, _) => CancelAsync(scene, cancellationToken),
            _ => Task.FromResult(forms.Show(scene, word)),
        };

    /// <summary>Only with a yes: the word alone asks back.</summary>
    private Task<Reply> CancelAsync(OwnerScene scene, CancellationToken cancellationToken)
    {
        var typed = scene.Value(OwnerFields.Typed);
        var said = TypedWords.After(typed, "typing.yes-words");
        var given = scene.With(OwnerFields.Reason, Reason(said ?? typed));
        return said is null
            ? Task.FromResult(forms.Show(given, OwnerForm.Cancel))
            : work.CancelAsync(given, cancellationToken);
    }

    private static string Reason(string said) =>
        TypedWords.Part(said) is ("", { } reason) ? reason : said;

    private SpokenInstant Spoken(OwnerScene scene) =>
        SpokenInstants.Read(
            scene.Value(OwnerFields.Typed),
            scene.Language,
            scene.Zone,
            clock.GetUtcNow()
        );
}
