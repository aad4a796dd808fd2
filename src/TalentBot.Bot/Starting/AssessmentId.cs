using System.Buffers.Text;
using System.Security.Cryptography;

namespace TalentBot.Starting;

/// <summary>Makes ids that nobody can guess.</summary>
internal static class AssessmentId
{
    private const int Bytes = 16;

    /// <summary>128 random bits in the alphabet of URLs.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether a text from a card can be such an id.</summary>
    public static bool IsOne(string text) =>
        Base64Url.IsValid(text, out var length) && length == Bytes;
}
