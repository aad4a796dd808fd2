using System.Buffers.Text;
using System.Text;

namespace TalentBot.Fuzz.Targets;

/// <summary>Makes a header of an input, so that a fuzzer can change a token's JSON and not only its letters.</summary>
internal static class TokenInput
{
    private const int Parts = 3;

    /// <summary>
    /// A text that begins with a brace is lines of JSON, signature last, which are encoded; any other
    /// text is the header itself, one character for each byte.
    /// </summary>
    public static string HeaderOf(byte[] input)
    {
        var text = Encoding.Latin1.GetString(input);
        return text.StartsWith('{')
            ? "Bearer " + string.Join('.', text.Split('\n', Parts).Select(Encode))
            : text;
    }

    private static string Encode(string line) =>
        Base64Url.EncodeToString(Encoding.Latin1.GetBytes(line));
}
