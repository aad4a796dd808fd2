namespace AdaptiveCards.Serialization;

/// <summary>What once had words to be spoken; a card has them as a whole now.</summary>
/// <remarks>Lets the obsolete member be read and written without a warning at every place.</remarks>
internal interface ISpoken
{
    string Speak { get; set; }
}
