using System.Text;
using TalentBot.Presses;
using TalentBot.Starting;
using TalentBot.Text;

namespace TalentBot.Fuzz.Targets;

/// <summary>What comes with a pressed button, up to the fields of the set-up form.</summary>
internal sealed class PressTarget : ITarget
{
    private const int LongestValue = 5000;
    private const int LongestTitle = 60;

    private static readonly DateTimeOffset Otherwise = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    // It skips an hour in spring and has one twice in autumn.
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public string Name => "press";

    public Outcome Read(byte[] input)
    {
        var data = PressData.Read(Encoding.UTF8.GetString(input));
        _ = data.Basis;
        _ = SetupReading.Read(data.Values, Zone, Otherwise);
        foreach (var value in data.Values.Values)
        {
            Check(value);
        }

        return data.Values.IsEmpty ? Outcome.Refused : Outcome.Taken;
    }

    private static void Check(string value)
    {
        Promise.That(value.Length <= LongestValue, "A value is cut.");
        var folded = PlainText.Fold(value);
        Promise.That(!folded.Any(char.IsControl), "No control character is kept.");
        Promise.Same(folded, PlainText.Fold(folded), "Folding twice folds once.");
        Promise.That(PlainText.Clean(value, LongestTitle).Length <= LongestTitle, "It is cut.");
    }
}
