using System.Net;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Ends an invoke with a status of its own.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode = HttpStatusCode.InternalServerError;
        private readonly object _body;

        /// <summary>Ends with a status and, if given, a body.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>Ends with status 500.</summary>
        public InvokeResponseException() { }

        /// <summary>Ends with status 500.</summary>
        public InvokeResponseException(string message)
            : base(message) { }

        /// <summary>Ends with status 500.</summary>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException) { }

        /// <summary>The answer with the status and the body.</summary>
        public InvokeResponse CreateInvokeResponse() =>
            new() { Status = (int)_statusCode, Body = _body };
    }
}
