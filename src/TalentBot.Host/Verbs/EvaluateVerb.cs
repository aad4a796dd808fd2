namespace TalentBot.Host.Verbs;

/// <summary>Evaluates files of answers without a bot.</summary>
internal static class EvaluateVerb
{
    /// <summary>
    /// Writes what all the files say; or, if one cannot be evaluated, everything that is wrong with
    /// any of them, and nothing else.
    /// </summary>
    /// <param name="typed">Files and options, in any order; <c>--</c> ends the options.</param>
    /// <param name="console">Where to read and write.</param>
    /// <returns>0, or 2 when there is nothing that can be evaluated.</returns>
    public static int Run(IReadOnlyCollection<string> typed, Streams console)
    {
        if (EvaluateRequest.Parse(typed) is not { } request)
        {
            return Usage.Refuse(console.Error);
        }

        var reader = new EvaluateReader(console.In, several: request.Files.Length > 1);
        var files = reader.ReadAll(request.Files);
        foreach (var fault in reader.Faults)
        {
            console.Error.WriteLine(fault);
        }

        if (reader.Faults.Count > 0)
        {
            return 2;
        }

        console.Out.WriteLine(EvaluateText.Of(files, request.Output));
        return 0;
    }
}
