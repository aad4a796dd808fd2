namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One meaning of a typed date, time, range or duration.</summary>
public class DateTimeResolution
{
    /// <summary>The date or time; null for a range.</summary>
    public string Value { get; set; }

    /// <summary>The beginning of a range.</summary>
    public string Start { get; set; }

    /// <summary>The end of a range.</summary>
    public string End { get; set; }

    /// <summary>The meaning as a TIMEX expression, which may leave parts open.</summary>
    public string Timex { get; set; }
}
