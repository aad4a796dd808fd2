using TalentBot.Decisions.Records.Wording;
using TalentBot.Languages;
using TalentBot.Records;

namespace TalentBot.Tests.Records;

public class SpokenWordsTests
{
    private static readonly SpokenWords English = new(Language.English);

    public static TheoryData<string> Names => [.. RecordWords.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void In_English_a_record_reads_the_same_as_without_resources(string name) =>
        Assert.Equal(RecordWords.English.Say(name), English.Say(name));

    [Fact]
    public void What_is_put_in_is_not_filled_again() =>
        Assert.Equal("Reason: {at} {reason}", English.Say("reason", ("reason", "{at} {reason}")));
}
