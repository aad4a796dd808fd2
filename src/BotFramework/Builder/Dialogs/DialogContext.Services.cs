namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    private static readonly Dictionary<string, object> Nothing = [];

    // Shared with other contexts and never changed: who asks gets a copy. A turn makes many
    // contexts, and few dialogs ask. What is in it belongs to the turn, which disposes of it.
    private Dictionary<string, object> _given = Nothing;
    private Dictionary<string, object> _services;

    /// <summary>Services for the dialogs of this context.</summary>
    public TurnContextStateCollection Services =>
        (TurnContextStateCollection)(_services ??= new TurnContextStateCollection(_given));

    /// <summary>Gives services to a new context.</summary>
    internal void Give(IDictionary<string, object> services) =>
        _given = new Dictionary<string, object>(services, StringComparer.OrdinalIgnoreCase);

    private void GiveThoseOf(DialogContext parent)
    {
        if (parent._services is null)
        {
            _given = parent._given;
        }
        else
        {
            Give(parent._services);
        }
    }
}
