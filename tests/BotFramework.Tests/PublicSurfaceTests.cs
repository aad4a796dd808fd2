using Microsoft.Bot.Schema;
using PublicApiGenerator;
using TalentBot.Testing;

namespace Microsoft.Bot.Tests;

/// <summary>The mirrored surface, approved: a change to it is checked by hand against the official one.</summary>
public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("Microsoft.Bot.Builder")]
    [InlineData("Microsoft.Bot.Connector")]
    [InlineData("Microsoft.Bot.Schema")]
    [InlineData("Microsoft.Rest")]
    public void The_public_surface_is_the_approved_one(string root)
    {
        var types = typeof(Activity)
            .Assembly.GetExportedTypes()
            .Where(type => $"{type.Namespace}.".StartsWith($"{root}.", StringComparison.Ordinal))
            .ToArray();
        var options = new ApiGeneratorOptions
        {
            DenyNamespacePrefixes = [],
            ExcludeAttributes = ["Newtonsoft.Json.JsonConverterAttribute"],
        };

        Snapshot.Matches(types.GeneratePublicApi(options), $"{root}.txt");
    }
}
