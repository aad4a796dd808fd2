using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentBot.Decisions.Assessments.Deciding;

/// <summary>What an owner decides for.</summary>
[JsonDerivedType(typeof(Accept), "accept")]
[JsonDerivedType(typeof(OtherModel), "other-model")]
[JsonDerivedType(typeof(Mix), "mix")]
[JsonDerivedType(typeof(DirectHiring), "direct-hiring")]
[JsonDerivedType(typeof(NotNow), "not-now")]
public abstract record Choice
{
    private Choice(string reason) => Reason = reason;

    /// <summary>Why; empty only for <see cref="Accept"/>.</summary>
    public string Reason { get; init; }

    /// <summary>The recommended model.</summary>
    public sealed record Accept() : Choice("");

    /// <summary>Another model than the recommended one.</summary>
    /// <param name="Model">Id of the model.</param>
    /// <param name="Reason">Why, against the recommendation.</param>
    public sealed record OtherModel(string Model, string Reason) : Choice(Reason);

    /// <summary>Several models side by side.</summary>
    /// <param name="Models">Ids of at least two models, in the framework's order.</param>
    /// <param name="Reason">Why, against the recommendation.</param>
    public sealed record Mix(ImmutableArray<string> Models, string Reason) : Choice(Reason)
    {
        /// <summary>Whether both name the same models for the same reason.</summary>
        public bool Equals(Mix? other) =>
            other is not null && Reason == other.Reason && Models.SequenceEqual(other.Models);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Models.Length, Reason);
    }

    /// <summary>Hiring people instead of any model.</summary>
    /// <param name="Reason">Why, against the recommendation.</param>
    public sealed record DirectHiring(string Reason) : Choice(Reason);

    /// <summary>Nothing for the time being.</summary>
    /// <param name="Reason">Why, against the recommendation.</param>
    public sealed record NotNow(string Reason) : Choice(Reason);
}
