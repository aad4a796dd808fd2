using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Commands.Helping;

/// <summary>What is going on where help is asked for.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Decision">The newest decision of this very thread or chat; null for none.</param>
/// <param name="Waiting">One to one: the decisions that wait for this person's answers.</param>
/// <param name="Setup">Id of the decision that the button for a new one will start.</param>
internal sealed record HelpScene(
    Person Person,
    Assessment? Decision,
    ImmutableArray<Assessment> Waiting,
    string Setup
)
{
    /// <summary>The words of what the decision needs next from this person, the likeliest first.</summary>
    public ImmutableArray<string> Next =>
        Decision is null
            ? []
            : [.. Words(Decision.State).Where(word => IsOwner || !IsForOwners(word))];

    private bool IsOwner => Decision?.IsOwnedBy(Person) is true;

    private static ImmutableArray<string> Words(AssessmentState state) =>
        state switch
        {
            AssessmentState.Open => ["answer", "status", "close", "deadline"],
            AssessmentState.SecondRound => ["answer", "status", "close"],
            AssessmentState.Closed => ["why", "round", "decide", "record", "share"],
            AssessmentState.Decided => ["record", "share", "review"],
            AssessmentState.Reviewed => ["record", "share"],
            _ => ["start"],
        };

    private static bool IsForOwners(string word) =>
        CommandWord.All.Any(c => c.Word == word && c.Topic is Topic.Owning);
}
