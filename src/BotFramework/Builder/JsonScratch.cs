using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A writer over a buffer that a thread uses again and again.</summary>
internal sealed class JsonScratch : IDisposable
{
    // A buffer that grew beyond this is not worth keeping for the next text.
    private const int MostKept = 256 * 1024;

    [ThreadStatic]
    private static JsonScratch _free;

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    private JsonScratch() =>
        Writer = new Utf8JsonWriter(
            _buffer,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );

    public Utf8JsonWriter Writer { get; }

    /// <summary>What was written; valid until the scratch is given back.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            Writer.Flush();
            return _buffer.WrittenSpan;
        }
    }

    /// <summary>Takes the thread's own one, or a new one while that is in use.</summary>
    public static JsonScratch Rent()
    {
        var scratch = _free ?? new JsonScratch();
        _free = null;
        return scratch;
    }

    /// <summary>Gives it back, whatever state a failed write left it in.</summary>
    public void Dispose()
    {
        _buffer.ResetWrittenCount();
        Writer.Reset(_buffer);
        if (_buffer.Capacity <= MostKept)
        {
            _free = this;
        }
    }
}
