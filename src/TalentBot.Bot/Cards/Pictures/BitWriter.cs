namespace TalentBot.Cards.Pictures;

/// <summary>Writes bits into bytes, from the lowest bit up.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private int _used = 8;

    /// <summary>A number, its lowest bit first.</summary>
    public void Write(int value, int count)
    {
        for (var bit = 0; bit < count; bit++)
        {
            Add((value >> bit) & 1);
        }
    }

    /// <summary>A code, its highest bit first.</summary>
    public void WriteCode(int code, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            Add((code >> bit) & 1);
        }
    }

    /// <summary>All that was written; the last byte filled up with 0.</summary>
    public byte[] ToArray() => [.. _bytes];

    private void Add(int bit)
    {
        if (_used == 8)
        {
            _bytes.Add(0);
            _used = 0;
        }

        _bytes[^1] |= (byte)(bit << _used++);
    }
}
