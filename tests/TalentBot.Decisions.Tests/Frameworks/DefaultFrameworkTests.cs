using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

public class DefaultFrameworkTests
{
    [Fact]
    public void The_default_framework_has_no_fault()
    {
        using var stream = typeof(FrameworkFile).Assembly.GetManifestResourceStream("default.json");
        var json = new byte[stream!.Length];
        stream.ReadExactly(json);

        var faults = FrameworkFile.Parse(json) is FrameworkResult.Faulty faulty
            ? faulty.Faults
            : [];

        Assert.Empty(faults);
    }
}
