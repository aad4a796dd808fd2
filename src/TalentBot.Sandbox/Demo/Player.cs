using System.Collections.Immutable;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.Sandbox.Demo;

/// <summary>One leader of the demo, who goes through the checklist and tells about it.</summary>
internal sealed class Player(InvitedLeader invited, Leader leader, Narrator narrator)
{
    private const int MostForms = 40;

    /// <summary>The person at the client.</summary>
    public Leader Leader => leader;

    /// <summary>Goes through to the end of the checklist.</summary>
    public bool Finishes => invited.Finishes;

    /// <summary>Opens the checklist and answers what there is to answer; does nothing without answers.</summary>
    public async Task AnswerAsync(Post decisionCard, CancellationToken cancellationToken)
    {
        if (!invited.Answers)
        {
            return;
        }

        Tell("opens the checklist");
        var dialog = await leader.OpenAsync(decisionCard, "answer", cancellationToken);
        var open = invited.Sheet.Answers.Keys.ToImmutableHashSet(StringComparer.Ordinal);
        for (var forms = 0; dialog.Form is { } form && HasToGoOn(form, open); forms++)
        {
            if (forms == MostForms)
            {
                throw new NotOfferedException($"{invited.Name} is stuck at: {form.PlainText}");
            }

            await dialog.NextAsync(invited.Sheet, cancellationToken);
            Tell(Progress(form));
            open = open.Except(form.Inputs.Select(i => i.Id));
        }

        Tell(dialog.Form is null ? Closing(dialog) : "leaves the rest open");
    }

    private static bool Ranks(Card form) =>
        form.Inputs.Any(i => i.Id.StartsWith("priority.", StringComparison.Ordinal));

    private static string Closing(TaskDialog dialog) =>
        dialog.Message is { } message ? $"reads: {message}" : "closes the checklist";

    private bool HasToGoOn(Card form, ImmutableHashSet<string> open) =>
        invited.Finishes || open.Count > 0 || (Ranks(form) && invited.Sheet.Priorities.Length > 0);

    private string Progress(Card form)
    {
        var answered = form.Inputs.Count(i => invited.Sheet.Answers.ContainsKey(i.Id));
        return Ranks(form) ? $"ranks {string.Join(", ", invited.Sheet.Priorities)}"
            : answered > 0 ? $"answers {answered} question{(answered == 1 ? "" : "s")}"
            : $"presses {form.Forward?.Title}";
    }

    private void Tell(string what) => narrator.Tell(invited.Name, what);
}
