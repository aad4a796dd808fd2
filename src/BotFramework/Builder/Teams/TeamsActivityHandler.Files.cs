using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    /// <summary>Somebody answered a file consent card: calls the method for the answer.</summary>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(fileConsentCardResponse);
        var answered = fileConsentCardResponse.Action switch
        {
            "accept" => OnTeamsFileConsentAcceptAsync(
                turnContext,
                fileConsentCardResponse,
                cancellationToken
            ),
            "decline" => OnTeamsFileConsentDeclineAsync(
                turnContext,
                fileConsentCardResponse,
                cancellationToken
            ),
            var other => throw new InvokeResponseException(
                HttpStatusCode.BadRequest,
                $"{other} is not a supported Action."
            ),
        };
        await answered;
        return CreateInvokeResponse();
    }

    /// <summary>The bot may leave the file.</summary>
    protected virtual Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The bot may not leave the file.</summary>
    protected virtual Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A button of a connector card was pressed.</summary>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        O365ConnectorCardActionQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);
}
