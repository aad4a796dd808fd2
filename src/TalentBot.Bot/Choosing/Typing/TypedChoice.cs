using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Frameworks;
using TalentBot.Text;

namespace TalentBot.Choosing.Typing;

/// <summary>Reads a typed decision: <c>accept</c>, <c>freelancers because …</c>, <c>mix …, … because …</c>.</summary>
internal static class TypedChoice
{
    /// <summary>The choice; null when it cannot be told.</summary>
    /// <param name="line">What follows the command.</param>
    /// <param name="frameworks">The decision's framework in every language, whose names of models are known.</param>
    public static Choice? Read(string line, ImmutableArray<Framework> frameworks)
    {
        var (what, given) = TypedWords.Part(line);
        var reason = given ?? "";
        if (TypedWords.Is(what, "decide.word-accept"))
        {
            return new Choice.Accept();
        }

        if (TypedWords.Is(what, "decide.word-hiring"))
        {
            return new Choice.DirectHiring(reason);
        }

        if (TypedWords.Is(what, "decide.word-not-now"))
        {
            return new Choice.NotNow(reason);
        }

        return TypedWords.After(what, "decide.word-mix") is { } listed
                ? Mix(listed, reason, frameworks)
            : Model(what, frameworks) is { } model ? new Choice.OtherModel(model, reason)
            : null;
    }

    private static Choice.Mix? Mix(
        string listed,
        string reason,
        ImmutableArray<Framework> frameworks
    )
    {
        var models = TypedWords.Listed(listed).Select(name => Model(name, frameworks)).ToArray();
        return models.Length > 0 && !models.Contains(null)
            ? new Choice.Mix([.. models.OfType<string>().Distinct(StringComparer.Ordinal)], reason)
            : null;
    }

    private static string? Model(string name, ImmutableArray<Framework> frameworks) =>
        frameworks
            .SelectMany(f => f.Models)
            .FirstOrDefault(m =>
                m.Id.Equals(name, StringComparison.OrdinalIgnoreCase)
                || Spelling.Of(m.Name) == Spelling.Of(name)
            )
            ?.Id;
}
