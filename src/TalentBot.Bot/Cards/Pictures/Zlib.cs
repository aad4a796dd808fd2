namespace TalentBot.Cards.Pictures;

/// <summary>Packs the few kinds of runs that drawn pictures consist of.</summary>
/// <remarks>
/// RFC 1950 and 1951 with fixed codes. The platform's own packing gives other bytes on other
/// processors; cards are compared byte by byte.
/// </remarks>
internal static class Zlib
{
    private const int ShortestRun = 3;
    private const int MostBytes = 258;
    private const int EndOfBlock = 256;

    /// <summary>The bytes packed.</summary>
    /// <param name="bytes">At most some hundred thousand.</param>
    /// <param name="row">How far back the same place of the row before lies.</param>
    public static byte[] Pack(byte[] bytes, int row)
    {
        var bits = new BitWriter();
        bits.Write(0b011, 3);
        int[] distances = [1, row, 2 * row];
        for (var at = 0; at < bytes.Length; )
        {
            var (length, distance) = LongestRunAt(bytes, at, distances);
            if (length >= ShortestRun)
            {
                FixedCode.Run(bits, length, distance);
                at += length;
            }
            else
            {
                FixedCode.Symbol(bits, bytes[at++]);
            }
        }

        FixedCode.Symbol(bits, EndOfBlock);
        var sum = Checksum.Adler32(bytes);
        return
        [
            0x78,
            0x01,
            .. bits.ToArray(),
            (byte)(sum >> 24),
            (byte)(sum >> 16),
            (byte)(sum >> 8),
            (byte)sum,
        ];
    }

    private static (int Length, int Distance) LongestRunAt(byte[] bytes, int at, int[] distances)
    {
        var longest = (Length: 0, Distance: 0);
        foreach (var distance in distances)
        {
            var length = RunAt(bytes, at, distance);
            longest = length > longest.Length ? (length, distance) : longest;
        }

        return longest;
    }

    private static int RunAt(byte[] bytes, int at, int distance)
    {
        var most = at < distance ? 0 : Math.Min(MostBytes, bytes.Length - at);
        var length = 0;
        while (length < most && bytes[at + length] == bytes[at + length - distance])
        {
            length++;
        }

        return length;
    }
}
