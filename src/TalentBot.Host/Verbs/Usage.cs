namespace TalentBot.Host.Verbs;

/// <summary>Says what can be typed.</summary>
internal static class Usage
{
    private const string Text = """
        TalentBot [--urls URL]              runs the bot
        TalentBot evaluate FILE             evaluates a file of answers, writes JSON
        TalentBot cost [FILE] [--explain]   estimates what each model costs, writes JSON or a report
        TalentBot help                      shows this
        FILE may be "-": the standard input
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
