using System.Net;
using System.Security.Authentication;
using Microsoft.Rest;
using TalentBot.Delivery;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Delivery;

public sealed class FaultReadingTests
{
    [Theory]
    [InlineData(404, typeof(ConnectorFault.Gone))]
    [InlineData(410, typeof(ConnectorFault.Gone))]
    [InlineData(403, typeof(ConnectorFault.Blocked))]
    [InlineData(401, typeof(ConnectorFault.Unauthorized))]
    [InlineData(413, typeof(ConnectorFault.TooLarge))]
    [InlineData(400, typeof(ConnectorFault.Malformed))]
    [InlineData(405, typeof(ConnectorFault.Malformed))]
    [InlineData(412, typeof(ConnectorFault.Throttled))]
    [InlineData(429, typeof(ConnectorFault.Throttled))]
    [InlineData(503, typeof(ConnectorFault.Throttled))]
    [InlineData(302, typeof(ConnectorFault.Ambiguous))]
    [InlineData(500, typeof(ConnectorFault.Ambiguous))]
    [InlineData(502, typeof(ConnectorFault.Ambiguous))]
    [InlineData(504, typeof(ConnectorFault.Ambiguous))]
    public void A_status_says_what_kind_of_fault_it_is(int status, Type kind)
    {
        var fault = FaultReading.Of(Refused.With((HttpStatusCode)status, "Code"));

        Assert.IsType(kind, fault);
        Assert.Equal($"{status} Code", fault!.Reason);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, typeof(ConnectorFault.Unreached))]
    [InlineData(HttpRequestError.NameResolutionError, typeof(ConnectorFault.Unreached))]
    [InlineData(HttpRequestError.SecureConnectionError, typeof(ConnectorFault.Unreached))]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, typeof(ConnectorFault.NotAllowed))]
    [InlineData(HttpRequestError.ResponseEnded, typeof(ConnectorFault.Ambiguous))]
    [InlineData(HttpRequestError.InvalidResponse, typeof(ConnectorFault.Ambiguous))]
    public void So_does_a_fault_of_the_network(HttpRequestError error, Type kind) =>
        Assert.IsType(kind, FaultReading.Of(new HttpRequestException(error)));

    [Fact]
    public void So_do_others()
    {
        Assert.IsType<ConnectorFault.Ambiguous>(FaultReading.Of(new TimeoutException()));
        Assert.IsType<ConnectorFault.Ambiguous>(FaultReading.Of(new TaskCanceledException()));
        Assert.IsType<ConnectorFault.Unauthorized>(FaultReading.Of(new AuthenticationException()));
        Assert.IsType<ConnectorFault.NotAllowed>(FaultReading.Of(new UriFormatException()));
        Assert.IsType<ConnectorFault.Unreadable>(FaultReading.Of(new RestException("unreadable")));
        Assert.Null(FaultReading.Of(new FormatException()));
    }

    [Fact]
    public void A_refusal_of_the_other_client_is_no_delivery()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Forbidden);
        var refusal = new HttpOperationException("refused")
        {
            Response = new HttpResponseMessageWrapper(response, content: ""),
        };

        Assert.IsType<ConnectorFault.Blocked>(FaultReading.Of(refusal));
    }

    [Theory]
    [InlineData("30", null, 30)]
    [InlineData("0", null, 0)]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:27:00 GMT", 60)]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:28:00 GMT", null)]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT", null, null)]
    [InlineData("soon", "Wed, 21 Oct 2026 07:28:00 GMT", null)]
    [InlineData(null, "Wed, 21 Oct 2026 07:28:00 GMT", null)]
    public void A_wait_is_read_from_seconds_or_from_an_instant(
        string? retryAfter,
        string? date,
        int? seconds
    )
    {
        var refusal = Refused.With(HttpStatusCode.TooManyRequests, "Throttled", retryAfter);
        if (date is not null)
        {
            refusal.Response.Headers["date"] = [date];
        }

        Assert.Equal(
            new ConnectorFault.Throttled(
                seconds is { } s ? TimeSpan.FromSeconds(s) : null,
                "429 Throttled"
            ),
            FaultReading.Of(refusal)
        );
    }

    [Fact]
    public void Who_is_not_believed_waits_for_somebody_to_mend_it() =>
        Assert.Equal(
            new DeliveryResult.TryAgain(TimeSpan.FromMinutes(5), "401"),
            ConnectorFault.ResultOf(Refused.With(HttpStatusCode.Unauthorized))
        );
}
