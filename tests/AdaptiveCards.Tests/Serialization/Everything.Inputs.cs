namespace AdaptiveCards.Tests.Serialization;

internal static partial class Everything
{
    public static AdaptiveCard Inputs() =>
        Given.Card(
            Text(),
            new AdaptiveNumberInput
            {
                Id = "number",
                Placeholder = "3",
                Value = 2.5,
                Min = 0,
                Max = 5,
            },
            new AdaptiveDateInput
            {
                Id = "date",
                Placeholder = "d",
                Value = "2026-01-02",
                Min = "2026-01-01",
                Max = "2026-02-01",
            },
            new AdaptiveTimeInput
            {
                Id = "time",
                Placeholder = "t",
                Value = "10:00",
                Min = "09:00",
                Max = "17:00",
            },
            new AdaptiveToggleInput
            {
                Id = "toggle",
                Title = "On?",
                Value = "yes",
                ValueOn = "yes",
                ValueOff = "no",
                Wrap = true,
            },
            Choices()
        );

    private static AdaptiveTextInput Text() =>
        new()
        {
            Id = "text",
            Label = "Text",
            IsRequired = true,
            ErrorMessage = "Say something.",
            Placeholder = "…",
            Value = "value",
            Style = AdaptiveTextInputStyle.Email,
            IsMultiline = true,
            MaxLength = 200,
            Regex = ".+",
            InlineAction = new AdaptiveSubmitAction { Title = "Send" },
        };

    private static AdaptiveChoiceSetInput Choices() =>
        new()
        {
            Id = "choice",
            Label = "Choice",
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Value = "a,b",
            Placeholder = "Choose",
            Wrap = true,
            Choices =
            {
                new AdaptiveChoice { Title = "A", Value = "a" },
            },
            DataQuery = new AdaptiveDataQuery
            {
                Dataset = "graph.microsoft.com/users",
                Value = "an",
                Count = 15,
                Skip = 5,
            },
        };
}
