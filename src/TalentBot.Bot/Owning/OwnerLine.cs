using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Choosing.Typing;
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
            (OwnerForm.Cancel, _) when Consent(scene) is { } reason => work.CancelAsync(
                scene with
                {
                    Values = scene.Values.SetItem(OwnerFields.Reason, reason),
                },
                cancellationToken
            ),
            _ => Task.FromResult(forms.Show(scene, word)),
        };

    /// <summary>The reason for what is confirmed at once, empty where none is given; null without the word.</summary>
    private static string? Consent(OwnerScene scene) =>
        SpokenConsent.After(scene.Value(OwnerFields.Typed), scene.Language) is { } rest
            ? TypedWords.Part(rest) is ("", { } reason)
                ? reason
                : rest
            : null;

    private SpokenInstant Spoken(OwnerScene scene) =>
        SpokenInstants.Read(
            scene.Value(OwnerFields.Typed),
            scene.Language,
            scene.Zone,
            clock.GetUtcNow()
        );
}
