namespace TalentBot.Decisions.Reports.Triangles;

/// <summary>Patterns that tell regions apart without colours.</summary>
internal static class SvgFill
{
    public const string Definitions = """
        <defs>
        <pattern id="fill0" width="12" height="12" patternUnits="userSpaceOnUse">
        <rect width="12" height="12" fill="#e6effa"/></pattern>
        <pattern id="fill1" width="12" height="12" patternUnits="userSpaceOnUse">
        <rect width="12" height="12" fill="#fdf0dc"/>
        <path d="M0 12 12 0" stroke="#8a5a00"/></pattern>
        <pattern id="fill2" width="12" height="12" patternUnits="userSpaceOnUse">
        <rect width="12" height="12" fill="#e5f4e7"/>
        <circle cx="6" cy="6" r="1.5" fill="#1d6b2a"/></pattern>
        <pattern id="fill3" width="12" height="12" patternUnits="userSpaceOnUse">
        <rect width="12" height="12" fill="#f5e6f2"/>
        <path d="M0 6H12" stroke="#7a2a68"/></pattern>
        </defs>
        """;

    private const int Patterns = 4;

    /// <summary>The fill of a region; from the fifth on they repeat, and the letters tell.</summary>
    public static string Of(int region) =>
        $"url(#fill{(region % Patterns).ToString(System.Globalization.CultureInfo.InvariantCulture)})";
}
