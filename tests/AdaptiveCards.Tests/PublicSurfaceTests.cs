using System.Text.Json.Serialization;
using PublicApiGenerator;
using TalentBot.Testing;

namespace AdaptiveCards.Tests;

/// <summary>Compare the approved text with the official package's members whenever it changes.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Snapshot.Matches(
            typeof(AdaptiveCard).Assembly.GeneratePublicApi(
                new ApiGeneratorOptions
                {
                    IncludeAssemblyAttributes = false,
                    // Names an internal type: no part of the surface.
                    ExcludeAttributes = [typeof(JsonConverterAttribute).FullName!],
                }
            ),
            "surface.txt"
        );
}
