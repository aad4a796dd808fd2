using System.Text;
using CsCheck;
using TalentBot.Host.Inbound;
using TalentBot.Host.Tests.Inbound.Testing;

namespace TalentBot.Host.Tests.Inbound;

public sealed class ActivityFactsTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(
        GoodActivity.Create().ToJsonString()
    );

    [Fact]
    public void An_activity_says_where_it_comes_from() =>
        Assert.Equal(
            new ActivityFacts
            {
                Type = "invoke",
                ChannelId = "msteams",
                ServiceUrl = GuardedBot.ServiceUrl,
                FromId = "29:ana",
                RecipientId = "28:" + GuardedBot.AppId,
                ConversationId = "19:channel@thread.tacv2;messageid=1",
                ConversationTenant = GuardedBot.Tenant,
                ChannelTenant = GuardedBot.Tenant,
            },
            ActivityFacts.Read(Good)
        );

    [Fact]
    public void Names_are_read_in_any_case_as_the_SDK_reads_them() =>
        Assert.Equal(
            new ActivityFacts { Type = "message", ServiceUrl = "https://x.example/" },
            ActivityFacts.Read(
                """{"TYPE":"message","ServiceURL":"https://x.example/"}"""u8.ToArray()
            )
        );

    [Fact]
    public void Whatever_is_changed_in_an_activity_it_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Byte.Array[0, 4], Gen.Int[0, 4])
            .Sample(
                (at, bytes, length) =>
                {
                    var rest = Good[Math.Min(Good.Length, at + length)..];
                    _ = ActivityFacts.Read((byte[])[.. Good[..at], .. bytes, .. rest]);
                }
            );
}
