namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors of named values.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor of the value with a name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
