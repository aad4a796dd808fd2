using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Reports;
using TalentBot.Decisions.Reports.Triangles;

namespace TalentBot.Host.Verbs;

/// <summary>What is written about files that have been evaluated.</summary>
internal static class EvaluateText
{
    // As in the text of a single result.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    /// <summary>The text without its last line end.</summary>
    public static string Of(ImmutableArray<EvaluatedFile> files, EvaluateOutput output) =>
        (output, files) switch
        {
            (EvaluateOutput.Json, [var only]) => Json(only),
            (EvaluateOutput.Json, _) => JsonOf(files),
            (EvaluateOutput.Report, [var only]) => Text(only),
            (EvaluateOutput.Report, _) => string.Join("\n\n", files.Select(Headed)),
            (EvaluateOutput.Picture, [var only]) => SvgTriangle.Draw(
                only.Answers.Poll.Framework,
                only.Result
            ),
            _ => throw new UnreachableException(),
        };

    private static string Json(EvaluatedFile file) =>
        RecommendationJson.Write(file.Result, file.Answers.Poll.Framework);

    private static string JsonOf(IEnumerable<EvaluatedFile> files) =>
        new JsonArray([.. files.Select(Named)]).ToJsonString(Readable);

    private static JsonNode? Named(EvaluatedFile file)
    {
        var result = JsonNode.Parse(Json(file))!.AsObject();
        result.Insert(0, "file", file.Name);
        return result;
    }

    private static string Headed(EvaluatedFile file) => $"##### {file.Name} #####\n\n{Text(file)}";

    // Whoever has the file can read its names anyway.
    private static string Text(EvaluatedFile file) =>
        Report
            .Write(new(file.Answers.Title, file.Answers.Poll, file.Result, Visibility.Named))
            .TrimEnd('\n');
}
