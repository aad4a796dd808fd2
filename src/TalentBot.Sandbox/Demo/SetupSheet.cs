using System.Collections.Immutable;
using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.Sandbox.Demo;

/// <summary>What an owner enters into the set-up form.</summary>
internal static class SetupSheet
{
    /// <summary>Title, people, gates and quorum of a file; what the file leaves out stays as the form has it.</summary>
    public static AnswerSheet Of(AnswersFile file, IEnumerable<Person> others)
    {
        var fields = ImmutableDictionary
            .Create<string, string>(StringComparer.Ordinal)
            .Add("title", file.Title)
            .Add("people", string.Join(',', others.Select(p => p.AadObjectId)));
        fields = file.Gates.Length > 0 ? fields.Add("gates", string.Join(',', file.Gates)) : fields;
        fields = file.Quorum is { } quorum ? fields.Add("quorum", quorum) : fields;
        return new AnswerSheet { Fields = fields };
    }
}
