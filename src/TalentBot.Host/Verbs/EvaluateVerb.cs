using System.Diagnostics;
using TalentBot.Decisions.Frameworks;
using TalentBot.Host.Frameworks;

namespace TalentBot.Host.Verbs;

/// <summary>Evaluates files of answers without a bot.</summary>
internal static class EvaluateVerb
{
    /// <summary>
    /// Writes what all the files say; or, if one cannot be evaluated, everything that is wrong with
    /// any of them, and nothing else.
    /// </summary>
    /// <param name="typed">Files and options, in any order; <c>--</c> ends the options.</param>
    /// <param name="framework">What was asked.</param>
    /// <param name="console">Where to read and write.</param>
    /// <returns>0, or 2 when there is nothing that can be evaluated.</returns>
    public static int Run(
        IReadOnlyCollection<string> typed,
        FrameworkReading framework,
        Streams console
    ) =>
        (EvaluateRequest.Parse(typed), framework) switch
        {
            (null, _) => Usage.Refuse(console.Error),
            (_, FrameworkReading.Refused(var faults)) => console.Refuse(faults),
            ({ } request, FrameworkReading.Loaded(var asked, _)) => Evaluate(
                request,
                asked,
                console
            ),
            _ => throw new UnreachableException(),
        };

    private static int Evaluate(EvaluateRequest request, Framework framework, Streams console)
    {
        var reader = new EvaluateReader(framework, console.In, several: request.Files.Length > 1);
        var files = reader.ReadAll(request.Files);
        if (reader.Faults.Count > 0)
        {
            return console.Refuse(reader.Faults);
        }

        console.Out.WriteLine(EvaluateText.Of(files, request.Output));
        return 0;
    }
}
