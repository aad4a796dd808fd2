namespace Microsoft.Bot.Builder;

/// <summary>A stored object that guards itself against lost updates.</summary>
public interface IStoreItem
{
    /// <summary>The tag of the version that was read; "*" writes over any version.</summary>
    string ETag { get; set; }
}
