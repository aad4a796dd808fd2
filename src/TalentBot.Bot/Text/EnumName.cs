namespace TalentBot.Text;

/// <summary>Names members of enumerations as keys of sentences are named.</summary>
internal static class EnumName
{
    /// <summary>For example <c>not-owner</c> for <c>NotOwner</c>.</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => string.Concat(member.ToString().Select(Spelt));

    private static string Spelt(char letter, int at) =>
        char.IsUpper(letter)
            ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}"
            : letter.ToString();
}
