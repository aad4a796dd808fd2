using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>What one reading of a card knows: where it is, which ids it met, what it passed over.</summary>
internal sealed class CardReader
{
    // Warnings without a number of their own, and the one for unknown words, as the format's own
    // library counts them.
    private const int Unnumbered = -1;
    private const int UnknownWord = 0;

    private readonly Stack<string> _path = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _fallbacks;
    private uint _elements;

    public List<AdaptiveWarning> Warnings { get; } = [];

    public void Enter(string step) => _path.Push(Excerpt.Step(step));

    public void Leave() => _path.Pop();

    /// <summary>Numbers the elements of the card in the order of its text.</summary>
    public AdaptiveInternalID Number() => new(++_elements);

    /// <summary>Reads content that stands in for an element, and so may carry its id again.</summary>
    public T ReadFallback<T>(Form<T> form, JsonElement json)
    {
        _fallbacks++;
        var content = form.Read(json, this);
        _fallbacks--;
        return content;
    }

    /// <exception cref="AdaptiveSerializationException">Another element has the id.</exception>
    public void Claim(string id)
    {
        if (_fallbacks == 0 && !string.IsNullOrEmpty(id) && !_ids.Add(id))
        {
            throw Fault($"the id {Excerpt.Quote(id)} is used twice");
        }
    }

    public void Warn(string message) => Warn(Unnumbered, message);

    public void WarnOfWord(string word) => Warn(UnknownWord, $"{Excerpt.Quote(word)} is not known");

    public void Warn(AdaptiveWarning.WarningStatusCode code, string message) =>
        Warn((int)code, message);

    public AdaptiveSerializationException Unlike(string expected, JsonElement json) =>
        Fault($"expected {expected}, found {json.ValueKind}");

    public AdaptiveSerializationException Fault(string message) => new($"{Where()}: {message}.");

    private void Warn(int code, string message) =>
        Warnings.Add(new AdaptiveWarning(code, $"{Where()}: {message}."));

    private string Where() => _path.Count == 0 ? "card" : string.Join('.', _path.Reverse());
}
