namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Searches texts for values and choices.</summary>
public static class Find
{
    /// <summary>The choices with given values that a text names.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance,
        IList<string> choices,
        FindChoicesOptions options = null
    )
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices that a text names by value, title or synonym, as they stand.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance,
        IList<Choice> choices,
        FindChoicesOptions options = null
    )
    {
        ArgumentNullException.ThrowIfNull(choices);
        var rules = options ?? new FindChoicesOptions();
        var values = choices
            .SelectMany((choice, index) => NamesOf(choice, rules).Select(n => Value(n, index)))
            .ToList();
        return FindValues(utterance, values, rules)
            .ConvertAll(found => ChoiceOf(found, choices[found.Resolution.Index]));
    }

    /// <summary>The values that a text names, as they stand.</summary>
    /// <remarks>A text that is a value ends the search. The list is sorted, longest first.</remarks>
    public static List<ModelResult<FoundValue>> FindValues(
        string utterance,
        List<SortedValue> values,
        FindValuesOptions options = null
    )
    {
        ArgumentNullException.ThrowIfNull(values);
        var text = utterance ?? string.Empty;
        if (values.Find(value => IsWhole(text, value)) is { } whole)
        {
            return [Result(text, (0, text.Length - 1), new TokenMatch(whole, 0, 0, 1))];
        }

        SortLongestFirst(values);
        var search = new TokenSearch(text, options ?? new FindValuesOptions());
        return [.. search.Search(values).Select(m => Result(text, search.Place(m), m))];
    }

    private static IEnumerable<string> NamesOf(Choice choice, FindChoicesOptions rules)
    {
        string[] names =
        [
            rules.NoValue ? null : choice.Value,
            rules.NoAction ? null : choice.Action?.Title,
            .. choice.Synonyms ?? [],
        ];
        return names.Where(name => name is not null);
    }

    private static SortedValue Value(string name, int index) =>
        new() { Value = name, Index = index };

    private static bool IsWhole(string text, SortedValue value) =>
        text.Length > 0 && string.Equals(text, value.Value, StringComparison.OrdinalIgnoreCase);

    private static void SortLongestFirst(List<SortedValue> values)
    {
        SortedValue[] sorted = [.. values.OrderByDescending(value => value.Value.Length)];
        values.Clear();
        values.AddRange(sorted);
    }

    private static ModelResult<FoundValue> Result(
        string text,
        (int Start, int End) place,
        TokenMatch match
    ) =>
        new()
        {
            Start = place.Start,
            End = place.End,
            Text = text[place.Start..(place.End + 1)],
            TypeName = "value",
            Resolution = new FoundValue
            {
                Value = match.Value.Value,
                Index = match.Value.Index,
                Score = match.Score,
            },
        };

    private static ModelResult<FoundChoice> ChoiceOf(
        ModelResult<FoundValue> found,
        Choice choice
    ) =>
        new()
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choice.Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        };
}
