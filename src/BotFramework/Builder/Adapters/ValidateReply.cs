using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Throws when a reply is not as expected.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
