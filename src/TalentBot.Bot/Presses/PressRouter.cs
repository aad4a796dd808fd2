using TalentBot.Bots;

namespace TalentBot.Presses;

/// <summary>Finds out what a pressed button means and has it carried out.</summary>
internal sealed class PressRouter(IEnumerable<IPress> presses)
{
    private readonly Dictionary<PressKey, IPress> _presses = presses
        .SelectMany(press => press.Keys.Select(key => (key, press)))
        .ToDictionary(p => p.key, p => p.press);

    /// <summary>The answer to a pressed button.</summary>
    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        Find(press.Data) is { } found
            ? found.RunAsync(press, cancellationToken)
            : Task.FromResult<Reply>(new Reply.Tell(Refusals.UnknownButton(press.Language)));

    private IPress? Find(PressData data) =>
        _presses.GetValueOrDefault(new(data.Verb, data.Form))
        ?? _presses.GetValueOrDefault(new(data.Verb));
}
