using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests;

public class ReferencesTests
{
    [Fact]
    public void Decisions_reference_the_base_class_library_only() =>
        Assert.All(
            typeof(Framework).Assembly.GetReferencedAssemblies(),
            assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal)
        );
}
