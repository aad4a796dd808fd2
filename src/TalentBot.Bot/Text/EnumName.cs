using System.Text.RegularExpressions;

namespace TalentBot.Text;

/// <summary>Names members of enumerations as keys of sentences are named.</summary>
internal static partial class EnumName
{
    /// <summary>For example <c>not-owner</c> for <c>NotOwner</c>.</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        InnerCapital().Replace(member.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex InnerCapital();
}
