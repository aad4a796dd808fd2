namespace TalentBot.EndToEnd.Tests.Requirements;

/// <summary>A fact that needs Node and the packages of tests/card-pictures, and says so where it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Looks at the machine.</summary>
    public NodeFactAttribute()
    {
        Skip = Requirement.MissingForNode;
    }
}
