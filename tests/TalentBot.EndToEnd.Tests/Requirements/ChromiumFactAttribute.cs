namespace TalentBot.EndToEnd.Tests.Requirements;

/// <summary>A fact that needs Node, the packages of tests/card-pictures and Chromium, and says so where it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    /// <summary>Looks at the machine.</summary>
    public ChromiumFactAttribute()
    {
        Skip = Requirement.MissingForPictures;
    }
}
