using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Starting;

/// <summary>What somebody chose when starting a decision.</summary>
public sealed record Setup
{
    /// <summary>A quick check that one person makes for themselves, in their chat with the bot.</summary>
    public static Setup OfPerson(
        string title,
        Venue venue,
        Person person,
        DateTimeOffset deadline
    ) =>
        new()
        {
            Title = title,
            Venue = venue,
            Owner = person,
            Invited = [person],
            Deadline = deadline,
            Quorum = 1,
            Checklist = ChecklistKind.Quick,
            // Their own answers are all that there is to show them.
            Visibility = Visibility.Named,
            IsPersonal = true,
        };

    /// <summary>What is decided.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence or two about it; empty when not given.</summary>
    public string About { get; init; } = "";

    /// <summary>Where it takes place.</summary>
    public required Venue Venue { get; init; }

    /// <summary>Who starts it.</summary>
    public required Person Owner { get; init; }

    /// <summary>Further people with the owner's rights.</summary>
    public ImmutableArray<Person> CoOwners { get; init; } = [];

    /// <summary>Who is asked to answer; the same person may stand there twice.</summary>
    public required ImmutableArray<Person> Invited { get; init; }

    /// <summary>When it closes by itself.</summary>
    public required DateTimeOffset Deadline { get; init; }

    /// <summary>Finished leaders needed; null for the default.</summary>
    public int? Quorum { get; init; }

    /// <summary>Ids of the gates that hold.</summary>
    public ImmutableArray<string> Gates { get; init; } = [];

    /// <summary>Which of the framework's questions are asked.</summary>
    public ChecklistKind Checklist { get; init; } = ChecklistKind.Full;

    /// <summary>Whether it is one person's own check: no card tells anybody about it.</summary>
    public bool IsPersonal { get; private init; }

    /// <summary>Tag of the owner's language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether names stand beside answers.</summary>
    public Visibility Visibility { get; init; } = Visibility.Anonymous;
}
