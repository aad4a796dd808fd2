using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration;

/// <summary>Reads the keys of a section into options, and names every key that is unknown or unreadable.</summary>
/// <remarks>The framework's own binder stops at the first fault, before any validator has run.</remarks>
internal sealed class SectionBinding<TOptions>(IConfigurationSection section)
    : IConfigureOptions<TOptions>,
        IValidateOptions<TOptions>
    where TOptions : class
{
    public void Configure(TOptions options)
    {
        foreach (var key in section.GetChildren())
        {
            if (Property(key) is { } property && TryRead(key, property, out var value))
            {
                property.SetValue(options, value);
            }
        }
    }

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var faults = section.GetChildren().Select(Fault).OfType<string>().ToArray();
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string? Fault(IConfigurationSection key) =>
        Property(key) switch
        {
            null => $"{key.Path} is not a setting; known here: {string.Join(", ", Known)}.",
            var property when !TryRead(key, property, out _) =>
                $"{key.Path} is “{key.Value}”, which is not a {property.PropertyType.Name}.",
            _ => null,
        };

    private static IEnumerable<string> Known =>
        typeof(TOptions).GetProperties().Select(p => p.Name);

    private static PropertyInfo? Property(IConfigurationSection key) =>
        typeof(TOptions)
            .GetProperties()
            .FirstOrDefault(p =>
                string.Equals(p.Name, key.Key, StringComparison.OrdinalIgnoreCase)
            );

    private static bool TryRead(IConfigurationSection key, PropertyInfo property, out object? value)
    {
        try
        {
            value = TypeDescriptor
                .GetConverter(property.PropertyType)
                .ConvertFromInvariantString(key.Value ?? "");
            return key.Value is not null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException)
        {
            value = null;
            return false;
        }
    }
}
