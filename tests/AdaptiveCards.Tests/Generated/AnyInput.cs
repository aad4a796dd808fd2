using CsCheck;

namespace AdaptiveCards.Tests.Generated;

/// <summary>Inputs at random.</summary>
internal static class AnyInput
{
    private static readonly Gen<AdaptiveInput> Text = Gen.Select(
        Any.Text,
        Gen.Enum<AdaptiveTextInputStyle>(),
        Gen.Int,
        Gen.Bool,
        AdaptiveInput (text, style, length, isMultiline) =>
            new AdaptiveTextInput
            {
                Value = text,
                Regex = text,
                Style = style,
                MaxLength = length,
                IsMultiline = isMultiline,
                InlineAction = isMultiline ? null : new AdaptiveSubmitAction { Title = text },
            }
    );

    private static readonly Gen<AdaptiveInput> Number = Gen.Select(
        Gen.Double,
        Gen.Double,
        Any.Text,
        AdaptiveInput (value, min, hint) =>
            new AdaptiveNumberInput
            {
                Value = value,
                Min = min,
                Placeholder = hint,
            }
    );

    private static readonly Gen<AdaptiveInput> Date = Gen.Select(
        Any.Text,
        Any.Text,
        AdaptiveInput (value, min) => new AdaptiveDateInput { Value = value, Min = min }
    );

    private static readonly Gen<AdaptiveInput> Time = Gen.Select(
        Any.Text,
        Any.Text,
        AdaptiveInput (value, max) => new AdaptiveTimeInput { Value = value, Max = max }
    );

    private static readonly Gen<AdaptiveInput> Toggle = Gen.Select(
        Any.Text,
        Any.Text,
        Gen.Bool,
        AdaptiveInput (title, on, wrap) =>
            new AdaptiveToggleInput
            {
                Title = title,
                ValueOn = on,
                Wrap = wrap,
            }
    );

    private static readonly Gen<AdaptiveInput> Choices = Gen.Select(
        Any.Text.List[0, 4],
        Gen.Enum<AdaptiveChoiceInputStyle>(),
        Gen.Bool,
        Gen.Int,
        AdaptiveInput (values, style, isMulti, count) =>
            new AdaptiveChoiceSetInput
            {
                Style = style,
                IsMultiSelect = isMulti,
                Choices = [.. values.Select(v => new AdaptiveChoice { Title = v, Value = v })],
                DataQuery = isMulti ? new AdaptiveDataQuery { Dataset = "d", Count = count } : null,
            }
    );

    public static Gen<AdaptiveElement> Inputs { get; } =
        Gen.Select(
            Gen.OneOf(Text, Number, Date, Time, Toggle, Choices),
            Any.Id,
            Any.Text,
            Gen.Bool,
            AdaptiveElement (input, id, label, isRequired) =>
            {
                (input.Id, input.Label, input.ErrorMessage) = (id, label, label);
                input.IsRequired = isRequired;
                return input;
            }
        );
}
