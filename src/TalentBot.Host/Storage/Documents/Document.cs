using System.Text.Json;
using System.Text.Json.Serialization;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Host.Storage.Documents;

/// <summary>Writes what is stored as text, and reads it again.</summary>
internal static class Document
{
    /// <remarks>
    /// By reflection: a generated reader sets every <c>init</c> member, with null what the text does
    /// not have, and so loses the defaults of members that older documents lack.
    /// </remarks>
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The assessment as text.</summary>
    public static string Of(Assessment assessment) => JsonSerializer.Serialize(assessment, Json);

    /// <summary>The effect as text; equal effects give equal texts.</summary>
    public static string Of(Effect effect) => JsonSerializer.Serialize(effect, Json);

    /// <summary>The assessment that was written; members of a newer version are left aside.</summary>
    /// <exception cref="JsonException">The text is not one.</exception>
    public static Assessment ReadAssessment(string text) => Read<Assessment>(text);

    /// <summary>The effect that was written.</summary>
    /// <exception cref="JsonException">The text is not one.</exception>
    public static Effect ReadEffect(string text) => Read<Effect>(text);

    private static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Json)
        ?? throw new JsonException("What is stored is empty.");
}
