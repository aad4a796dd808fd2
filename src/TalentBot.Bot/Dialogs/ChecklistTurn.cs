using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Languages;

namespace TalentBot.Dialogs;

/// <summary>What the dialogs of one turn read and leave behind; they do nothing outside it.</summary>
internal sealed class ChecklistTurn(
    Assessment assessment,
    Plan plan,
    ChecklistRequest request,
    DateTimeOffset now
)
{
    private readonly List<Effect> _effects = [];
    private (Step Step, string? Answered)? _typed;
    private bool _hasTakenBack;

    /// <summary>The assessment as the turn has changed it so far.</summary>
    public Assessment Assessment { get; private set; } = assessment;

    /// <summary>The forms of the assessment's round.</summary>
    public Plan Plan { get; } = plan;

    /// <summary>The form that the leader sent; null when none was.</summary>
    public Submission? Submission => request.Submission;

    /// <summary>The line that the leader typed; null when none was.</summary>
    public TypedLine? Line => request.Line;

    /// <summary>The leader's language.</summary>
    public Language Language => request.Actor.Language;

    /// <summary>What the leader sees last.</summary>
    public View? View { get; private set; }

    /// <summary>What to say on the next form about the one before; null for nothing.</summary>
    public Note? Leaving { get; private set; }

    /// <summary>What must happen outside once the turn is saved.</summary>
    public IReadOnlyList<Effect> Effects => _effects;

    /// <summary>The leader's part as the turn has changed it so far.</summary>
    public Leader Leader => Assessment.LeaderFor(request.Actor.Person)!;

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
    public Outcome Keep(Submission sent, FormContent content)
    {
        var had = Assessment.HasFinished(Leader);
        var outcome = Apply(
            new Command.Answer(request.Actor.Person, sent.Form, sent.Basis, content)
        );
        _hasTakenBack = had && !Assessment.HasFinished(Leader);
        return outcome;
    }

    /// <summary>Finishes for the leader.</summary>
    public Outcome Finish() => Apply(new Command.Finish(request.Actor.Person));

    /// <summary>Moves the leader to a form, and on it to the question that they are headed for; null once finished.</summary>
    public void MoveTo(string? form)
    {
        var place = Leader.Place;
        var next = place with
        {
            Form = form,
            Question =
                _typed?.Step.Form.Id == form ? _typed?.Step.Question?.Id
                : form == place.Form ? place.Question
                : null,
            Answered =
                _typed is { } typed ? typed.Answered
                : form == place.Form ? place.Answered
                : null,
        };
        if (next != place)
        {
            Assessment = Assessment.With(Leader with { Place = next });
        }
    }

    /// <summary>Remembers that the typed line was handled.</summary>
    public void Handle(TypedLine line)
    {
        if (line.Message.Length > 0)
        {
            Assessment = Assessment.With(Leader with { Place = Leader.Place.Handle(line.Message) });
        }
    }

    /// <summary>Heads for a step, where the note is said first.</summary>
    /// <param name="step">The step.</param>
    /// <param name="note">What to say about the line typed; null for nothing.</param>
    /// <param name="answered">Id of the question that it answered; null for none.</param>
    public void HeadFor(Step step, Note? note, string? answered = null) =>
        (_typed, Leaving) = ((step, answered), note);

    /// <summary>Remembers what the leader left open on a form, to say so on the next.</summary>
    public void Leave(Form form) =>
        Leaving = form switch
        {
            _ when _hasTakenBack => new Note.AllTakenBack(),
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
