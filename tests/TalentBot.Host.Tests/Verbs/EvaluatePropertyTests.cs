using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using TalentBot.Host.Frameworks;
using TalentBot.Host.Verbs;

namespace TalentBot.Host.Tests.Verbs;

public sealed class EvaluatePropertyTests
{
    [Fact]
    public void Any_valid_file_is_evaluated_and_explained() =>
        AnyAnswersFile.Valid.Sample(
            file =>
            {
                var json = Run(file, "-");
                var report = Run(file, "--explain", "-");

                Assert.Equal((0, ""), (json.Code, json.Error));
                Assert.NotNull(JsonNode.Parse(json.Out)!["verdict"]);
                Assert.Equal((0, ""), (report.Code, report.Error));
                Assert.StartsWith("Recommendation", report.Out, StringComparison.Ordinal);
            },
            iter: 1000
        );

    [Fact]
    public void Any_malformed_file_is_refused_at_the_place_of_its_fault() =>
        AnyAnswersFile.Malformed.Sample(
            spoiled =>
            {
                var (code, written, error) = Run(spoiled.File, "-");

                Assert.Equal((2, ""), (code, written));
                Assert.StartsWith($"{spoiled.Path}: ", error, StringComparison.Ordinal);
                Assert.Single(
                    error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
                );
            },
            iter: 200
        );

    private static (int Code, string Out, string Error) Run(JsonObject file, params string[] typed)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString()));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = EvaluateVerb.Run(typed, FrameworkReading.Default, new(input, output, error));
        return (code, output.ToString(), error.ToString());
    }
}
