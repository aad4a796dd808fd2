namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as a turn holds it.</summary>
    public class CachedBotState
    {
        private static readonly byte[] Empty = "{}"u8.ToArray();

        private byte[] _saved;

        /// <summary>Given values, which count as saved; null makes an empty state.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
            : this(
                state ?? new Dictionary<string, object>(StringComparer.Ordinal),
                state is null ? Empty : StateJson.Write(state)
            ) { }

        internal CachedBotState(IDictionary<string, object> state, byte[] saved)
        {
            State = state;
            _saved = saved;
        }

        /// <summary>The values by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal static CachedBotState Cleared() =>
            new(new Dictionary<string, object>(StringComparer.Ordinal), saved: []);

        /// <summary>The JSON of the values if it is another than was saved; otherwise null.</summary>
        /// <remarks>Texts are compared, so that changes inside an object are seen as well.</remarks>
        internal byte[] WriteIfChanged() => StateJson.WriteUnless(_saved, State);

        internal void MarkSaved(byte[] json) => _saved = json;
    }
}
