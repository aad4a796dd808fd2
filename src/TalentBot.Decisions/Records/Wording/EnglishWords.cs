using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentBot.Decisions.Records.Wording;

/// <summary>The sentences of a record in English.</summary>
internal sealed partial class EnglishWords : RecordWords
{
    /// <summary>Name → sentence.</summary>
    public static readonly FrozenDictionary<string, string> All = Read(EnglishText.Lines);

    public override CultureInfo Culture => CultureInfo.InvariantCulture;

    /// <summary>In one pass: a value that holds braces itself is not filled again.</summary>
    public override string Say(string name, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var filled = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (place, value) in values)
        {
            filled[place] = Convert.ToString(value, Culture);
        }

        return Place()
            .Replace(All[name], m => filled.GetValueOrDefault(m.Groups["place"].Value) ?? m.Value);
    }

    private static FrozenDictionary<string, string> Read(string lines) =>
        lines
            .Split('\n')
            .Select(line => line.Split('|', 2))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    [GeneratedRegex(
        @"\{(?<place>[a-z-]+)\}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Place();
}
