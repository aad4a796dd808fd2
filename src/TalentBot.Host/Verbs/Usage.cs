namespace TalentBot.Host.Verbs;

/// <summary>Says what can be typed.</summary>
internal static class Usage
{
    private const string Text = """
        TalentBot [--urls URL]            runs the bot
        TalentBot evaluate FILE           evaluates a file of answers ("-": standard input), writes JSON
        TalentBot framework check [FILE]  checks a framework ("-": standard input; none: the configured one)
        TalentBot framework schema        writes the JSON Schema of a framework's file
        TalentBot help                    shows this
        """;

    /// <summary>Shows it to who asked.</summary>
    /// <returns>0.</returns>
    public static int Show(TextWriter output)
    {
        output.WriteLine(Text);
        return 0;
    }

    /// <summary>Shows it to who typed something else.</summary>
    /// <returns>2.</returns>
    public static int Refuse(TextWriter error)
    {
        error.WriteLine(Text);
        return 2;
    }
}
