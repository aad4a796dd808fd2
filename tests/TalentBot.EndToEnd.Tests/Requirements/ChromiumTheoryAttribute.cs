namespace TalentBot.EndToEnd.Tests.Requirements;

/// <summary>A theory that needs Node, the packages of tests/card-pictures and Chromium, and says so where it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks at the machine.</summary>
    public ChromiumTheoryAttribute()
    {
        Skip = Requirement.MissingForPictures;
    }
}
