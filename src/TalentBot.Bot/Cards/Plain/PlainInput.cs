using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using TalentBot.Languages;

namespace TalentBot.Cards.Plain;

/// <summary>Writes an input of a card as plain text: what is asked, what can be said, and what stands there.</summary>
/// <param name="language">The language of the card.</param>
internal sealed class PlainInput(Language language)
{
    /// <summary>Its lines.</summary>
    public ImmutableArray<string> Lines(AdaptiveInput input) =>
        [
            .. Filled(input.Label),
            .. input switch
            {
                AdaptiveChoiceSetInput choices =>
                [
                    .. Hint(choices.Placeholder),
                    .. choices.Choices.Select(c => Choice(c, choices)),
                ],
                AdaptiveToggleInput toggle => [Toggle(toggle)],
                AdaptiveTextInput text => [.. Hint(text.Placeholder), .. Now(text.Value)],
                AdaptiveDateInput date => Now(date.Value),
                AdaptiveTimeInput time => Now(time.Value),
                AdaptiveNumberInput number => [.. Hint(number.Placeholder), .. Now(Figure(number))],
                _ => Array.Empty<string>(),
            },
        ];

    private string Choice(AdaptiveChoice choice, AdaptiveChoiceSetInput input) =>
        "- "
        + (
            (input.Value ?? "").Split(',').Contains(choice.Value, StringComparer.Ordinal)
                ? language.Say("twin.chosen", ("choice", choice.Title))
                : choice.Title
        );

    private string Toggle(AdaptiveToggleInput toggle) =>
        "- "
        + (
            toggle.Value == toggle.ValueOn
                ? language.Say("twin.chosen", ("choice", toggle.Title))
                : toggle.Title
        );

    private static string? Figure(AdaptiveNumberInput number) =>
        double.IsNaN(number.Value)
            ? null
            : number.Value.ToString("0.##", CultureInfo.InvariantCulture);

    private IEnumerable<string> Hint(string? hint) =>
        Filled(hint).Select(h => language.Say("twin.hint", ("hint", h)));

    private IEnumerable<string> Now(string? value) =>
        Filled(value).Select(v => language.Say("twin.value", ("value", v)));

    private static IEnumerable<string> Filled(string? text) =>
        string.IsNullOrEmpty(text) ? [] : [text];
}
