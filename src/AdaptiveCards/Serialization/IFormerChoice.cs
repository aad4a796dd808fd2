namespace AdaptiveCards.Serialization;

/// <summary>The member that a choice no longer needs.</summary>
internal interface IFormerChoice
{
    bool IsSelected { get; set; }
}
