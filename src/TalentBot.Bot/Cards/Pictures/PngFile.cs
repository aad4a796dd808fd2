using System.Buffers.Binary;

namespace TalentBot.Cards.Pictures;

/// <summary>Writes pictures as PNG files, a byte a pixel before they are packed.</summary>
internal static class PngFile
{
    private const byte BitDepth = 8;
    private const byte Indexed = 3;

    /// <summary>A row as the difference from the one above: mostly nothing, which packs well.</summary>
    private const byte FilterUp = 2;

    private static byte[] Signature => [0x89, .. "PNG\r\n\u001a\n"u8];

    /// <summary>The file; the same picture gives the same bytes on every machine.</summary>
    public static byte[] Of(Canvas canvas) =>
        [
            .. Signature,
            .. Chunk("IHDR"u8, Header(canvas)),
            .. Chunk("PLTE"u8, [.. canvas.Palette.SelectMany(Colour)]),
            .. Chunk("tRNS"u8, [.. canvas.Palette.Select(ink => ink.Opacity)]),
            .. Chunk("IDAT"u8, Zlib.Pack(Rows(canvas), canvas.Width + 1)),
            .. Chunk("IEND"u8, []),
        ];

    private static byte[] Header(Canvas canvas) =>
        [.. Number((uint)canvas.Width), .. Number((uint)canvas.Height), BitDepth, Indexed, 0, 0, 0];

    private static byte[] Colour(Ink ink) =>
        [(byte)(ink.Colour >> 16), (byte)(ink.Colour >> 8), (byte)ink.Colour];

    private static byte[] Rows(Canvas canvas)
    {
        var rows = new List<byte>(canvas.Height * (canvas.Width + 1));
        for (var y = 0; y < canvas.Height; y++)
        {
            rows.Add(FilterUp);
            for (var x = 0; x < canvas.Width; x++)
            {
                rows.Add((byte)(canvas[x, y] - (y > 0 ? canvas[x, y - 1] : 0)));
            }
        }

        return [.. rows];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] body = [.. name, .. data];
        return [.. Number((uint)data.Length), .. body, .. Number(Checksum.Crc32(body))];
    }

    private static byte[] Number(uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
