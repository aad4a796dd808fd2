using System.Text.Json.Nodes;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Host.Tests.Testing;

/// <summary>An organisation's own framework: the default with changes.</summary>
internal static class OwnFramework
{
    /// <summary>Its text.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="question">What its first question is called, as an id.</param>
    public static string Text(string version, string question = "requirements") =>
        FrameworkFile
            .DefaultText.Replace(
                $"\"version\": \"{FrameworkFile.Default.Version}\"",
                $"\"version\": \"{version}\"",
                StringComparison.Ordinal
            )
            .Replace("\"requirements\"", $"\"{question}\"", StringComparison.Ordinal);

    /// <summary>Its text after a change.</summary>
    public static string Changed(string version, Action<JsonObject> change)
    {
        var framework = JsonNode.Parse(Text(version))!.AsObject();
        change(framework);
        return framework.ToJsonString();
    }
}
