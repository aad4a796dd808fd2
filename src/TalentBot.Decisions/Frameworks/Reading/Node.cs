using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TalentBot.Decisions.Frameworks.Reading;

/// <summary>A value in a JSON text with its path; its faults join one list.</summary>
/// <remarks>After a fault a stand-in is returned, so that reading goes on.</remarks>
internal sealed record Node(JsonElement Value, string Path, ImmutableArray<Fault>.Builder Faults)
{
    private const int LongestQuote = 60;

    /// <summary>The number of items; 0 for what is no list.</summary>
    public int Length => Value.ValueKind == JsonValueKind.Array ? Value.GetArrayLength() : 0;

    /// <summary>Adds a fault at this place.</summary>
    public void Report(string message) => Faults.Add(new Fault(Path, message));

    /// <summary>Foreign text as it may stand in a message: short, no control characters.</summary>
    public static string Quote(string text) =>
        text.Length <= LongestQuote
            ? $"'{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}'"
            : $"{Quote(text[..LongestQuote])}…";

    /// <summary>The member of that name.</summary>
    public Node Member(string name, JsonElement value = default)
    {
        var shown = Brief.Name(name, out var rest);
        var step = IsPlain(name)
            ? $".{shown}{rest}"
            : $"['{JavaScriptEncoder.Default.Encode(shown)}'{rest}]";
        return this with { Value = value, Path = $"{Path}{step}" };
    }

    /// <summary>A line of text; empty after a fault.</summary>
    /// <param name="limit">The most characters.</param>
    /// <param name="mayBeEmpty">Whether an empty text is no fault.</param>
    public string Text(int limit = int.MaxValue, bool mayBeEmpty = false)
    {
        if (!Is(JsonValueKind.String, "a text in double quotes"))
        {
            return "";
        }

        var text = Value.GetString() ?? "";
        if (FaultOf(text, limit, mayBeEmpty) is not { } fault)
        {
            return text;
        }

        Report(fault);
        return "";
    }

    /// <summary>A number; 0 after a fault.</summary>
    /// <param name="allowed">Which numbers may stand here.</param>
    /// <param name="range">The same in words, for example “a number from −2 to 2”.</param>
    public double Number(Func<double, bool> allowed, string range)
    {
        if (!Is(JsonValueKind.Number, range))
        {
            return 0;
        }

        if (Value.TryGetDouble(out var number) && allowed(number))
        {
            return number;
        }

        Report($"{Quote(Value.GetRawText())} is out of range. Use {range}.");
        return 0;
    }

    /// <summary>Yes or no; no after a fault.</summary>
    public bool Flag() =>
        Value.ValueKind == JsonValueKind.True
        || (Value.ValueKind != JsonValueKind.False && Is(JsonValueKind.True, "true or false"));

    /// <summary>The items of a list, without those that could not be read.</summary>
    /// <param name="read">Reads one item.</param>
    /// <param name="atLeast">The fewest items.</param>
    /// <param name="atMost">The most items.</param>
    public ImmutableArray<T> Items<T>(Func<Node, T?> read, int atLeast, int atMost)
        where T : class
    {
        if (!Is(JsonValueKind.Array, "a list in square brackets"))
        {
            return [];
        }

        if (Length < atLeast || Length > atMost)
        {
            Report($"Must have {Span(atLeast, atMost)}, not {Length}.");
        }

        return [.. Value.EnumerateArray().Select(Item).Select(read).OfType<T>()];
    }

    /// <summary>An object, read member by member; null after a fault of its own.</summary>
    /// <param name="read">Asks for every member that may be there.</param>
    /// <param name="closed">Whether members that were not asked for are faults.</param>
    public T? Object<T>(Func<ObjectReader, T> read, bool closed = true)
        where T : class
    {
        if (!Is(JsonValueKind.Object, "an object in braces"))
        {
            return null;
        }

        var reader = new ObjectReader(this);
        var result = read(reader);
        if (closed)
        {
            reader.ReportOthers();
        }

        return result;
    }

    private Node Item(JsonElement value, int index) =>
        this with
        {
            Value = value,
            Path = $"{Path}[{index}]",
        };

    private static string? FaultOf(string text, int limit, bool mayBeEmpty) =>
        !mayBeEmpty && string.IsNullOrWhiteSpace(text) ? "Is empty. Write something here."
        : Characters(text) > limit ? $"Has {Characters(text)} characters. Shorten it to {limit}."
        : text.Any(char.IsControl) ? "Holds a line break or another control character. Remove it."
        : null;

    // Code points, as a JSON Schema counts them: an emoji is one.
    private static int Characters(string text) => text.EnumerateRunes().Count();

    private static string Span(int atLeast, int atMost) =>
        atLeast == atMost ? $"exactly {atLeast} items"
        : atMost != int.MaxValue ? $"{atLeast} to {atMost} items"
        : atLeast == 1 ? "at least one item"
        : $"at least {atLeast} items";

    private bool Is(JsonValueKind kind, string expected)
    {
        if (Value.ValueKind == kind)
        {
            return true;
        }

        Report($"Must be {expected}.");
        return false;
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
