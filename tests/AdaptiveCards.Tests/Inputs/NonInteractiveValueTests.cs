namespace AdaptiveCards.Tests.Inputs;

public sealed class NonInteractiveValueTests
{
    public static TheoryData<AdaptiveInput, string> Inputs =>
        new()
        {
            {
                new AdaptiveTextInput { Value = "said", Placeholder = "hint" },
                "said"
            },
            {
                new AdaptiveTextInput { Placeholder = "hint" },
                "*[hint]*"
            },
            {
                new AdaptiveDateInput { Value = "2026-01-02" },
                "2026-01-02"
            },
            {
                new AdaptiveDateInput { Placeholder = "day" },
                "*[day]*"
            },
            {
                new AdaptiveTimeInput { Value = "09:30" },
                "09:30"
            },
            {
                new AdaptiveTimeInput { Placeholder = "time" },
                "*[time]*"
            },
            {
                new AdaptiveNumberInput { Value = 2.5 },
                "2.5"
            },
            {
                new AdaptiveNumberInput { Placeholder = "how many" },
                "*[how many]*"
            },
            {
                new AdaptiveToggleInput { Title = "Ready", Value = "true" },
                "[X] Ready"
            },
            {
                new AdaptiveToggleInput { Title = "Ready", Value = "false" },
                "[ ] Ready"
            },
        };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_says_its_value_or_its_hint(AdaptiveInput input, string text) =>
        Assert.Equal(text, input.GetNonInteractiveValue());

    [Theory]
    [InlineData(AdaptiveChoiceInputStyle.Compact, false, 3, "Choices: A, B or C")]
    [InlineData(AdaptiveChoiceInputStyle.Compact, true, 3, "Choices: A, B and C")]
    [InlineData(AdaptiveChoiceInputStyle.Compact, true, 2, "Choices: A and B")]
    [InlineData(AdaptiveChoiceInputStyle.Compact, false, 1, "Choices: A")]
    [InlineData(AdaptiveChoiceInputStyle.Compact, false, 0, "Choices: ")]
    [InlineData(AdaptiveChoiceInputStyle.Expanded, false, 2, "* A\n* B")]
    [InlineData(AdaptiveChoiceInputStyle.Filtered, true, 2, "* A\n* B")]
    public void A_choice_set_says_its_choices(
        AdaptiveChoiceInputStyle style,
        bool isMultiSelect,
        int count,
        string text
    )
    {
        var choices = new AdaptiveChoiceSetInput { Style = style, IsMultiSelect = isMultiSelect };
        choices.Choices.AddRange(
            "ABC".Take(count).Select(c => new AdaptiveChoice { Title = $"{c}" })
        );

        Assert.Equal(text, choices.GetNonInteractiveValue());
    }
}
