using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>What a case can write short: instants, repetitions, and changes of something good.</summary>
internal static partial class CaseText
{
    /// <summary>Milliseconds that a replacement may take.</summary>
    private const int Patience = 60_000;

    private const string LiteralNull = "$null";

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>An object with what stands for something put in.</summary>
    public static string Write(JsonObject json) => Fill(json.ToJsonString(Plain));

    /// <summary>Puts in what stands for something: see the top of the file of cases.</summary>
    public static string Fill(string text) =>
        Repetition()
            .Replace(
                Instant()
                    .Replace(
                        Bare(text)
                            .Replace("{app}", GuardedBot.AppId, StringComparison.Ordinal)
                            .Replace("{tenant}", GuardedBot.Tenant, StringComparison.Ordinal)
                            .Replace("{service}", GuardedBot.ServiceUrl, StringComparison.Ordinal)
                            .Replace($"\"{LiteralNull}\"", "null", StringComparison.Ordinal),
                        m => Seconds(m.Groups["offset"].Value)
                    ),
                m => Repeated(m.Groups["text"].Value, m.Groups["count"].Value)
            );

    /// <summary>Changes an object as RFC 7386 has it: null takes a member away.</summary>
    public static void Merge(JsonObject target, JsonNode? change)
    {
        foreach (var (name, value) in (change as JsonObject) ?? [])
        {
            if (value is null)
            {
                target.Remove(name);
            }
            else if (value is JsonObject inner && target[name] is JsonObject old)
            {
                Merge(old, inner);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }

    /// <summary>Takes the quotes from JSON that a serializer would not write.</summary>
    private static string Bare(string text) =>
        BareJson().Replace(text, m => m.Groups["json"].Value);

    private static string Seconds(string offset) =>
        (
            DateTimeOffset.UtcNow.ToUnixTimeSeconds()
            + long.Parse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        ).ToString(CultureInfo.InvariantCulture);

    private static string Repeated(string text, string count) =>
        string.Concat(Enumerable.Repeat(text, int.Parse(count, CultureInfo.InvariantCulture)));

    [GeneratedRegex("\"@now(?<offset>[+-][0-9]+)\"", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Instant();

    [GeneratedRegex("\"\\$raw:(?<json>[^\"]*)\"", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex BareJson();

    [GeneratedRegex(
        "<<(?<text>.*?)\\*(?<count>[0-9]+)>>",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        Patience
    )]
    private static partial Regex Repetition();
}
