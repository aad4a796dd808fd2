namespace TalentBot.Cards.Pictures;

/// <summary>The fixed codes of RFC 1951, section 3.2.6.</summary>
internal static class FixedCode
{
    private const int FirstLength = 257;
    private const int LongestLength = 258;

    /// <summary>A byte, or the end.</summary>
    public static void Symbol(BitWriter bits, int symbol)
    {
        var (code, count) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xC0 + symbol - 280, 8),
        };
        bits.WriteCode(code, count);
    }

    /// <summary>Bytes that stand further ahead already.</summary>
    /// <param name="bits">Where to write.</param>
    /// <param name="length">3 … 258.</param>
    /// <param name="distance">1 … 32768.</param>
    public static void Run(BitWriter bits, int length, int distance)
    {
        // Lengths come four to a size, distances two; each further size has one bit more.
        var (lengthCode, lengthBits, lengthRest) =
            length == LongestLength ? (28, 0, 0) : Bucket(length - 3, 2);
        Symbol(bits, FirstLength + lengthCode);
        bits.Write(lengthRest, lengthBits);
        var (distanceCode, distanceBits, distanceRest) = Bucket(distance - 1, 1);
        bits.WriteCode(distanceCode, 5);
        bits.Write(distanceRest, distanceBits);
    }

    private static (int Code, int Bits, int Remainder) Bucket(int value, int perSize)
    {
        var group = 1 << perSize;
        if (value < 2 * group)
        {
            return (value, 0, 0);
        }

        var bits = int.Log2(value) - perSize;
        return ((bits * group) + (value >> bits), bits, value & ((1 << bits) - 1));
    }
}
