using System.Net;

namespace Microsoft.Bot.Builder;

/// <summary>An invoke carries a value that cannot be what it should; answered 400.</summary>
internal sealed class MalformedInvokeException(object body) : Exception
{
    public InvokeResponse Answer() =>
        new() { Status = (int)HttpStatusCode.BadRequest, Body = body };
}
