namespace AdaptiveCards.Serialization;

/// <summary>The member that a column no longer needs.</summary>
internal interface IFormerColumn
{
    string Size { get; set; }
}
