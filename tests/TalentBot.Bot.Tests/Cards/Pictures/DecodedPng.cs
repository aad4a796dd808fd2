using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TalentBot.Tests.Cards.Pictures;

/// <summary>An indexed PNG file, read by the platform's own unpacking.</summary>
internal sealed class DecodedPng
{
    private readonly byte[][] _rows;

    public DecodedPng(string address)
    {
        const string start = "data:image/png;base64,";
        Assert.StartsWith(start, address, StringComparison.Ordinal);
        var file = Convert.FromBase64String(address[start.Length..]);
        Size = file.Length;
        Width = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16));
        Height = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20));
        _rows = Unfilter(Unpack(Chunk(file, "IDAT")));
    }

    /// <summary>In bytes.</summary>
    public int Size { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Position of the pixel's colour in the palette.</summary>
    public byte this[int x, int y] => _rows[y][x];

    /// <summary>Number of pixels of a colour.</summary>
    public int Count(byte colour) => _rows.Sum(row => row.Count(pixel => pixel == colour));

    private static byte[] Chunk(byte[] file, string name)
    {
        for (var at = 8; at < file.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (Encoding.ASCII.GetString(file, at + 4, 4) == name)
            {
                return file[(at + 8)..(at + 8 + length)];
            }

            at += length + 12;
        }

        throw new InvalidDataException($"There is no {name}.");
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        zlib.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private byte[][] Unfilter(byte[] bytes)
    {
        Assert.Equal((Width + 1) * Height, bytes.Length);
        var rows = bytes.Chunk(Width + 1).Select(row => row[1..]).ToArray();
        foreach (var (above, row) in rows.Zip(rows.Skip(1)))
        {
            for (var x = 0; x < Width; x++)
            {
                row[x] += above[x];
            }
        }

        return rows;
    }
}
