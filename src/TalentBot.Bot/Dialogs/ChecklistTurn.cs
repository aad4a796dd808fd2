using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Dialogs;

/// <summary>What the dialogs of one turn read and leave behind; they do nothing outside it.</summary>
internal sealed class ChecklistTurn(
    Assessment assessment,
    Plan plan,
    Person by,
    Submission? submission,
    DateTimeOffset now
)
{
    private readonly List<Effect> _effects = [];

    /// <summary>The assessment as the turn has changed it so far.</summary>
    public Assessment Assessment { get; private set; } = assessment;

    /// <summary>The forms of the assessment's round.</summary>
    public Plan Plan { get; } = plan;

    /// <summary>The form that the leader sent; null when the checklist is only opened.</summary>
    public Submission? Submission { get; } = submission;

    /// <summary>What the leader sees last.</summary>
    public View? View { get; private set; }

    /// <summary>What to say on the next form about the one before; null for nothing.</summary>
    public Note? Leaving { get; private set; }

    /// <summary>What must happen outside once the turn is saved.</summary>
    public IReadOnlyList<Effect> Effects => _effects;

    /// <summary>The leader's part as the turn has changed it so far.</summary>
    public Leader Leader => Assessment.LeaderFor(by)!;

    /// <summary>The turn that is going on.</summary>
    public static ChecklistTurn Of(ITurnContext context) => context.TurnState.Get<ChecklistTurn>();

    /// <summary>The form where the leader stands, or begins.</summary>
    public Form Start => Plan.StartOf(Leader);

    /// <summary>Decides a command and takes over what it changes.</summary>
    public Outcome Apply(Command command)
    {
        var outcome = LifeCycle.Decide(Assessment, Plan, command, now);
        if (outcome is Outcome.Accepted(var next, var effects))
        {
            Assessment = next;
            _effects.AddRange(effects);
        }

        return outcome;
    }

    /// <summary>Keeps what the leader filled in on a form.</summary>
    public Outcome Keep(Submission sent, FormContent content) =>
        Apply(new Command.Answer(by, sent.Form, sent.Basis, content));

    /// <summary>Finishes for the leader.</summary>
    public Outcome Finish() => Apply(new Command.Finish(by));

    /// <summary>Moves the leader to a form; null once finished.</summary>
    public void MoveTo(string? form)
    {
        if (form != Leader.Place.Form)
        {
            Assessment = Assessment.With(Leader with { Place = new(form) });
        }
    }

    /// <summary>Remembers what the leader left open on a form, to say so on the next.</summary>
    public void Leave(Form form) =>
        Leaving = form switch
        {
            PrioritiesForm when Plan.IsOpen(form, Leader) => new Note.LeftUnranked(),
            SectionForm section when Plan.IsOpen(form, Leader) => new Note.LeftOpen([
                .. section.Questions.Where(q => !Leader.Answers.ContainsKey(q.Id)),
            ]),
            _ => null,
        };

    /// <summary>Shows a form with what is kept.</summary>
    public void Show(Form form, Note? note = null) =>
        View = new View.Ask(form, form.Values(Leader), [], note);

    /// <summary>Shows a form with what is wrong; an old one with what is kept, which it would overwrite once mended.</summary>
    public void Show(Form form, Submission sent, ImmutableArray<FieldFault> faults) =>
        View =
            sent.Basis is { } basis && basis != Leader.Revision(form.Id)
                ? new View.Ask(form, form.Values(Leader), [], new Note.Outdated())
                : new View.Ask(form, sent.Values, faults, null);

    /// <summary>Shows something else.</summary>
    public void Show(View view) => View = view;
}
