namespace TalentBot.Fuzz.Mutations;

/// <summary>Changes seeds by chance: their values, or their bytes too. The same number gives the same inputs.</summary>
/// <param name="seeds">Inputs to begin with; at least one.</param>
/// <param name="words">Pieces that are put in; at least one.</param>
/// <param name="number">Tells one sequence of inputs from another.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> words, int number)
{
    private const int MostChanges = 4;
    private const int LongestPiece = 64;
    private const int MostCopies = 40;

    private readonly Random _random = new(number);

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        var input = JsonChange.Of(AnyOf(seeds), _random);
        if (_random.Next(2) == 0)
        {
            return JsonChange.Of(input, _random);
        }

        for (var changes = _random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            input = Change(input);
        }

        return input;
    }

    private byte[] Change(byte[] input)
    {
        var at = _random.Next(input.Length + 1);
        var end = Math.Min(input.Length, at + _random.Next(1, LongestPiece));
        var (before, piece, rest) = (input[..at], input[at..end], input[end..]);
        return _random.Next(6) switch
        {
            0 => [.. before, (byte)_random.Next(256), .. input[Math.Min(at + 1, input.Length)..]],
            1 => [.. before, .. AnyOf(words), .. input[at..]],
            2 => [.. before, .. AnyOf(words), .. rest],
            3 => [.. before, .. rest],
            4 => [.. before, .. Copies(piece), .. rest],
            _ => [.. before, .. Tail(AnyOf(seeds))],
        };
    }

    private byte[] Tail(byte[] seed) => seed[_random.Next(seed.Length + 1)..];

    private IEnumerable<byte> Copies(byte[] piece) =>
        Enumerable.Repeat(piece, _random.Next(2, MostCopies)).SelectMany(copy => copy);

    private byte[] AnyOf(IReadOnlyList<byte[]> choices) => choices[_random.Next(choices.Count)];
}
