using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Leaders;

/// <summary>A leader was told to do what the card does not let anybody do.</summary>
public sealed class NotOfferedException : InvalidOperationException
{
    /// <summary>Nothing is known about it.</summary>
    public NotOfferedException() { }

    /// <summary>Says what is missing.</summary>
    public NotOfferedException(string message)
        : base(message) { }

    /// <summary>Says what is missing, and why.</summary>
    public NotOfferedException(string message, Exception innerException)
        : base(message, innerException) { }

    internal NotOfferedException(CardInput input, string value)
        : base(
            $"{input.Id} does not take '{value}'; it offers: "
                + string.Join(", ", input.Choices.Select(c => c.Value))
        ) { }
}
