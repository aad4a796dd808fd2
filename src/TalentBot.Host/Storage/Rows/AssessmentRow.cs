namespace TalentBot.Host.Storage.Rows;

/// <summary>A stored assessment: the document and what is searched by.</summary>
internal sealed class AssessmentRow
{
    /// <summary>Id of the assessment.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>Id of the channel or chat, without the thread.</summary>
    public required string Channel { get; init; }

    /// <summary>What started it; unique in the channel.</summary>
    public required string Origin { get; init; }

    /// <summary>When it was started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Counts the saves; a save from an older one is a conflict.</summary>
    public int Version { get; set; }

    /// <summary>Whether its deadline is still to come to something.</summary>
    public bool IsOpen { get; set; }

    /// <summary>When time will have something to do with it: it closes, somebody is reminded, or its review is asked for.</summary>
    public DateTimeOffset Deadline { get; set; }

    /// <summary>The whole assessment as JSON.</summary>
    public required string Document { get; set; }
}
