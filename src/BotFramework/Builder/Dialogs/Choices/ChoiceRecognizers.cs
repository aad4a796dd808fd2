using Microsoft.Bot.Builder.Dialogs.Understanding;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Understands which choices a text means.</summary>
public class ChoiceRecognizers
{
    /// <summary>The choices with given values that a text means.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance,
        IList<string> choices,
        FindChoicesOptions options = null
    ) => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// The choices that a text names; failing that, those whose places it names.
    /// </summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance,
        IList<Choice> list,
        FindChoicesOptions options = null
    )
    {
        var rules = options ?? new FindChoicesOptions();
        var named = Find.FindChoices(utterance, list, rules);
        return named.Count > 0 || string.IsNullOrEmpty(utterance)
            ? named
            :
            [
                .. Places(utterance, list.Count, rules)
                    .Where(place => place.Index >= 0 && place.Index < list.Count)
                    .OrderBy(place => place.Start)
                    .Select(place => ChoiceAt(place, list)),
            ];
    }

    /// <summary>Numbers count only where nothing like "first" was said.</summary>
    private static IReadOnlyList<SpokenPlace> Places(
        string utterance,
        int count,
        FindChoicesOptions rules
    )
    {
        var locale = rules.Locale ?? PromptCulture.English;
        var ordinals = rules.RecognizeOrdinals
            ? SpokenNumbers.Ordinals(utterance, locale, count)
            : [];
        return ordinals.Count == 0 && rules.RecognizeNumbers
            ? SpokenNumbers.Cardinals(utterance, locale)
            : ordinals;
    }

    private static ModelResult<FoundChoice> ChoiceAt(SpokenPlace place, IList<Choice> list)
    {
        var index = place.Index.GetValueOrDefault();
        return new ModelResult<FoundChoice>
        {
            Start = place.Start,
            End = place.End,
            Text = place.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = list[index].Value,
                Index = index,
                Score = 1,
            },
        };
    }
}
