using System.Text;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Walk;

/// <summary>Writes down a conversation as its plain text says it, for somebody to read.</summary>
internal sealed class Transcript(Team team)
{
    private readonly StringBuilder _text = new();

    /// <summary>What was written so far.</summary>
    public string Text => _text.ToString();

    /// <summary>Where the next lines happen.</summary>
    public void Heading(string text) => _text.Append('\n').Append("## ").Append(text).Append('\n');

    /// <summary>Somebody types a line.</summary>
    public async Task<Drawn> TypesAsync(
        Client client,
        string who,
        string line,
        params string[] mentioned
    )
    {
        Does(who, $"types “{line}”");
        return await AnswersAsync(await client.TypesAsync(line, mentioned), who);
    }

    /// <summary>Somebody presses a button, with what they fill in.</summary>
    public async Task<Drawn> PressesAsync(
        Client client,
        string who,
        Drawn card,
        string button,
        params (string Field, string Value)[] values
    )
    {
        Does(who, $"presses “{button}”{Filled(values)}");
        var filled = card.Filled.Concat(values).ToArray();
        return card.Message is null
                ? await AnswersAsync([await client.SubmitsAsync(card, button, filled)], who)
            : card.OpensDialog(button)
                ? await AnswersAsync([await client.OpensAsync(card, button)], who)
            : await AnswersAsync(await client.PressesAsync(card, button, filled), who);
    }

    /// <summary>What happens without anybody's doing.</summary>
    public async Task<Drawn> HappensAsync(string what)
    {
        _text.Append('\n').Append("*** ").Append(what).Append('\n');
        return await AnswersAsync([], "");
    }

    private void Does(string who, string what) =>
        _text.Append('\n').Append("> ").Append(who).Append(' ').Append(what).Append('\n');

    /// <summary>What comes back at once, and what follows.</summary>
    /// <returns>The last that was shown at once, else the last that followed.</returns>
    private async Task<Drawn> AnswersAsync(IReadOnlyList<Drawn> shown, string who)
    {
        var followed = await team.DeliverAsync();
        foreach (var drawn in shown.Concat(followed))
        {
            _text
                .Append('\n')
                .Append('[')
                .Append(Where(drawn, who))
                .Append("]\n")
                .Append(Say(drawn))
                .Append('\n');
        }

        return shown.Concat(followed).LastOrDefault()!;
    }

    private static string Where(Drawn drawn, string who) =>
        drawn.Place switch
        {
            null => $"{who}'s dialog",
            var place when place.StartsWith("a:29:", StringComparison.Ordinal) =>
                $"to {place[5..]} alone",
            var place when place.StartsWith("19:board", StringComparison.Ordinal) =>
                "in another channel",
            _ => "in the channel",
        };

    private static string Say(Drawn drawn) => (string?)drawn.Card?["fallbackText"] ?? drawn.Text;

    private static string Filled((string Field, string Value)[] values) =>
        values.Length is 0
            ? ""
            : $", with {string.Join(", ", values.Select(v => $"{v.Field} = {v.Value}"))}";
}
