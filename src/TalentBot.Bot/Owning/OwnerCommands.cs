using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Owning.Forms;
using TalentBot.Presses;

namespace TalentBot.Owning;

/// <summary>What owners type to see to a decision.</summary>
internal sealed class OwnerCommands(MeantDecision meant, Deciding deciding, OwnerLine line)
    : ICommand
{
    public ImmutableArray<string> Words { get; } = OwnerForm.All;

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        meant.OnAsync(
            typed,
            assessment =>
                ManageCard.FormsOf(assessment).Contains(typed.Word, StringComparer.Ordinal),
            (actor, id, token) =>
                deciding.ForOwnerAsync(
                    actor,
                    id,
                    owned => line.RunAsync(SceneOf(typed, owned), typed.Word, People(typed), token),
                    token
                ),
            cancellationToken
        );

    private static ImmutableArray<Person> People(Typed typed) =>
        [
            .. typed
                .Line.Mentioned.DistinctBy(m => m.Id, StringComparer.Ordinal)
                .Select(m => new Person(m.AadObjectId, m.Id, Actor.NameOf(m))),
        ];

    private static OwnerScene SceneOf(Typed typed, Assessment assessment)
    {
        var values = ImmutableDictionary<string, string>.Empty;
        return new(
            typed.Context,
            typed.Actor,
            assessment,
            values.Add(OwnerFields.Typed, typed.Line.Rest)
        );
    }
}
