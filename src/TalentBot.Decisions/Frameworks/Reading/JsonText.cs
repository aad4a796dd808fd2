using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace TalentBot.Decisions.Frameworks.Reading;

/// <summary>Opens a JSON text, or says where it stops being one.</summary>
internal static class JsonText
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text's root; null after a fault.</summary>
    public static Node? Open(ReadOnlySpan<byte> utf8, ImmutableArray<Fault>.Builder faults)
    {
        var json = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (FirstError(json) is { } error)
        {
            faults.Add(new Fault("$", error));
            return null;
        }

        return new Node(JsonElement.Parse(json), "$", faults);
    }

    // Every token is decoded once here, so that no later read of a text or a name can fail.
    private static string? FirstError(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    _ = reader.GetString();
                }
            }

            return null;
        }
        catch (JsonException e)
        {
            var reason = Brief.Reason(e.Message.Split(" LineNumber:", 2)[0]);
            return At(e.LineNumber ?? 0, e.BytePositionInLine ?? 0, reason);
        }
        catch (InvalidOperationException)
        {
            var before = json[..(int)reader.TokenStartIndex];
            var line = before.Count((byte)'\n');
            var column = before.Length - 1 - before.LastIndexOf((byte)'\n');
            return At(line, column, "The text holds characters that are not valid Unicode.");
        }
    }

    private static string At(long line, long column, string reason) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Is not JSON at line {line + 1}, column {column + 1}. Mend it there: {reason}"
        );
}
