namespace Microsoft.Bot.Builder;

/// <summary>A named part of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name within the state.</summary>
    string Name { get; }
}
