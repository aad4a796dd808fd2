namespace AdaptiveCards.Serialization;

/// <summary>The members that a card no longer needs.</summary>
internal interface IFormerCard
{
    string Title { get; set; }

    AdaptiveSchemaVersion MinVersion { get; set; }
}
