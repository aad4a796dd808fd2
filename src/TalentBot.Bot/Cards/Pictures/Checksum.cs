namespace TalentBot.Cards.Pictures;

/// <summary>The two checksums of PNG files.</summary>
internal static class Checksum
{
    /// <summary>Largest prime below 2^16.</summary>
    private const uint AdlerModulus = 65521;

    private const uint CrcPolynomial = 0xEDB88320;

    /// <summary>Of a chunk.</summary>
    public static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * CrcPolynomial);
            }
        }

        return ~crc;
    }

    /// <summary>Of packed data.</summary>
    public static uint Adler32(ReadOnlySpan<byte> bytes)
    {
        var (sum, sums) = (1u, 0u);
        foreach (var value in bytes)
        {
            sum = (sum + value) % AdlerModulus;
            sums = (sums + sum) % AdlerModulus;
        }

        return (sums << 16) | sum;
    }
}
