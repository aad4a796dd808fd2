namespace TalentBot.Host.Verbs;

/// <summary>Says what can be typed.</summary>
internal static class Usage
{
    private const string Text = """
        TalentBot [--urls URL]              runs the bot
        TalentBot evaluate FILE... [--explain | --svg]
                                            evaluates files of answers, writes JSON;
                                            --explain: reports to read; --svg: one file's weights as a picture
        TalentBot cost [FILE] [--explain]   estimates what each model costs, writes JSON or a report
        TalentBot framework check [FILE]    checks a framework; without FILE the one that the settings name
        TalentBot framework schema          writes the JSON Schema of framework files
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
