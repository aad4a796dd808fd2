namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as a turn holds it.</summary>
    public class CachedBotState
    {
        private string _saved;

        /// <summary>Given values, which count as saved; null makes an empty state.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>(StringComparer.Ordinal);
            MarkSaved();
        }

        /// <summary>The values by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal static CachedBotState Cleared() => new() { _saved = string.Empty };

        /// <summary>Compares texts, so that changes inside an object are seen as well.</summary>
        internal bool IsChanged() => _saved != StateJson.Write(State);

        internal void MarkSaved() => _saved = StateJson.Write(State);
    }
}
