using System.Reflection;
using Microsoft.Extensions.Logging;

namespace TalentBot.Host.Tests;

public sealed class LogEventTests
{
    [Fact]
    public void Every_message_of_the_host_has_an_id_of_its_own_from_300_to_399()
    {
        var ids = typeof(BotApplication)
            .Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Select(m => m.GetCustomAttribute<LoggerMessageAttribute>()?.EventId)
            .OfType<int>()
            .ToArray();

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.InRange(id, 300, 399));
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }
}
