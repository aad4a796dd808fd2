using System.Collections;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What a batch is started with; the wire writes these names in capitals.</summary>
internal sealed class BatchContent
{
    public BatchContent(IActivity activity, string tenantId)
    {
        ArgumentNullException.ThrowIfNull(activity);
        RequiredText.ThrowIfMissing(tenantId);

        Values = new(StringComparer.Ordinal) { ["Activity"] = activity, ["TenantId"] = tenantId };
    }

    public Dictionary<string, object> Values { get; }

    /// <summary>Names those to whom the batch goes.</summary>
    /// <exception cref="ArgumentNullException">That would be nobody.</exception>
    public BatchContent With(string name, object recipients)
    {
        if (recipients is null or "" or ICollection { Count: 0 })
        {
            throw new ArgumentNullException(nameof(recipients), $"A batch needs {name}.");
        }

        Values[name] = recipients;
        return this;
    }
}
