using System.Buffers.Binary;

namespace TalentBot.EndToEnd.Tests.Manifest;

/// <summary>What the first bytes of a PNG file say about the picture.</summary>
internal sealed record PngHeader(int Width, int Height, bool HasOpacity)
{
    private const byte ColoursWithOpacity = 6;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static PngHeader Read(ReadOnlySpan<byte> file)
    {
        Assert.True(file.StartsWith(Signature), "The file is no PNG.");
        return new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(file[16..]),
            BinaryPrimitives.ReadInt32BigEndian(file[20..]),
            HasOpacity: file[25] == ColoursWithOpacity
        );
    }
}
