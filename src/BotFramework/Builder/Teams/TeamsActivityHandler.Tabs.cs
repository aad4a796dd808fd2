using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    /// <summary>A tab asks for its cards.</summary>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabRequest tabRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A card of a tab was submitted.</summary>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabSubmit tabSubmit,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);
}
