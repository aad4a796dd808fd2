using System.Globalization;
using TalentBot.Decisions.Records.Wording;
using TalentBot.Languages;

namespace TalentBot.Records;

/// <summary>The sentences of a record in a language of the bot.</summary>
internal sealed class SpokenWords(Language language) : RecordWords
{
    public override CultureInfo Culture => language.Culture;

    public override string Say(
        string name,
        params ReadOnlySpan<(string Name, object Value)> values
    ) => language.Say($"record.{name}", values);
}
