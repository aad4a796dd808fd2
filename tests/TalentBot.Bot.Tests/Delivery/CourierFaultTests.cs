using System.Net;
using TalentBot.Decisions.Assessments;
using TalentBot.Delivery;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Delivery;

public sealed class CourierFaultTests : IDisposable
{
    private static readonly Assessment Open = Given.Decision("Ana", "Ben");
    private static readonly Effect Bring = new Effect.BringForms(Given.Person("Ana"));

    private readonly Team _team = new("Ana", "Ben");

    public static TheoryData<Effect, string?> Sending =>
        new()
        {
            { new Effect.PostDecision(), null },
            { new Effect.RefreshDecision(), "card-1" },
            { new Effect.PostRecommendation(), null },
            { new Effect.RetireSetup("setup-1"), null },
            { Bring, null },
        };

    public void Dispose() => _team.Dispose();

    [Theory]
    [MemberData(nameof(Sending))]
    public async Task A_service_that_is_too_busy_is_asked_again_when_it_says(
        Effect effect,
        string? shown
    ) =>
        Assert.Equal(
            new DeliveryResult.TryAgain(TimeSpan.FromSeconds(30), "429 Throttled"),
            await FailAsync(
                effect,
                shown,
                Refused.With(HttpStatusCode.TooManyRequests, "Throttled", retryAfter: "30")
            )
        );

    [Theory]
    [MemberData(nameof(Sending))]
    public async Task A_service_that_is_down_is_asked_again(Effect effect, string? shown) =>
        Assert.Equal(
            new DeliveryResult.TryAgain(null, "503"),
            await FailAsync(effect, shown, Refused.With(HttpStatusCode.ServiceUnavailable))
        );

    [Theory]
    [MemberData(nameof(Sending))]
    public async Task A_broken_network_is_tried_again(Effect effect, string? shown) =>
        Assert.Equal(
            new DeliveryResult.TryAgain(null, nameof(HttpRequestException)),
            await FailAsync(effect, shown, new HttpRequestException("Ana's message was lost"))
        );

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT")]
    public async Task A_wait_that_is_no_number_of_seconds_is_left_to_the_sender(string wait) =>
        Assert.Null(
            Assert
                .IsType<DeliveryResult.TryAgain>(
                    await FailAsync(
                        new Effect.PostDecision(),
                        null,
                        Refused.With(HttpStatusCode.TooManyRequests, retryAfter: wait)
                    )
                )
                .After
        );

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.MethodNotAllowed)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_the_service_will_never_take_is_given_up(HttpStatusCode status) =>
        Assert.Equal(
            new DeliveryResult.Undeliverable($"{(int)status} NotInRoster"),
            await FailAsync(new Effect.PostDecision(), null, Refused.With(status, "NotInRoster"))
        );

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task What_may_pass_is_tried_again(HttpStatusCode status) =>
        Assert.IsType<DeliveryResult.TryAgain>(
            await FailAsync(new Effect.PostDecision(), null, Refused.With(status))
        );

    [Fact]
    public async Task A_card_whose_message_is_gone_is_posted_anew()
    {
        _team.Adapter.Fault = (call, _) =>
            call == "update" ? Refused.With(HttpStatusCode.NotFound) : null;

        var result = await DeliverAsync(new Effect.RefreshDecision(), "card-1");

        var posted = Drawn.Of(Assert.Single(_team.Adapter.Sent));
        Assert.NotEqual("card-1", posted.Message);
        Assert.Equal(new DeliveryResult.Delivered(posted.Message), result);
    }

    [Fact]
    public async Task Where_the_bot_may_not_post_the_owner_is_told_one_to_one()
    {
        _team.Adapter.Fault = (call, place) =>
            place == Places.Thread().Id ? Refused.With(HttpStatusCode.Forbidden) : null;

        var result = await DeliverAsync(new Effect.PostDecision(), null);

        Assert.IsType<DeliveryResult.Undeliverable>(result);
        var told = Assert.Single(_team.Adapter.Sent);
        Assert.Equal(Places.PrivateId("Olga"), told.Conversation.Id);
    }

    [Fact]
    public async Task A_set_up_card_that_is_gone_needs_no_retiring()
    {
        _team.Adapter.Fault = (_, _) => Refused.With(HttpStatusCode.NotFound);

        Assert.Equal(
            new DeliveryResult.Delivered(null),
            await DeliverAsync(new Effect.RetireSetup("setup-1"), null)
        );
        Assert.Empty(_team.Adapter.Sent);
    }

    [Fact]
    public async Task Forms_wait_while_the_chat_cannot_be_opened_for_now()
    {
        _team.Adapter.Fault = (call, _) =>
            call == "create" ? Refused.With(HttpStatusCode.BadGateway) : null;

        Assert.IsType<DeliveryResult.TryAgain>(await DeliverAsync(Bring, null));
        Assert.Empty(_team.Adapter.Sent);
    }

    [Theory]
    [MemberData(nameof(Sending))]
    public async Task A_fault_of_another_kind_is_never_taken_for_delivered(
        Effect effect,
        string? shown
    )
    {
        _team.Adapter.Fault = (call, _) => call == "create" ? null : new FormatException();

        await Assert.ThrowsAsync<InvalidOperationException>(() => DeliverAsync(effect, shown));
    }

    [Fact]
    public async Task Faults_of_delivery_are_no_apologies()
    {
        await FailAsync(new Effect.PostDecision(), null, new HttpRequestException("lost"));

        Assert.Empty(_team.Log.Collector.GetSnapshot());
    }

    private Task<DeliveryResult> FailAsync(Effect effect, string? shown, Exception fault)
    {
        _team.Adapter.Fault = (_, _) => fault;
        return DeliverAsync(effect, shown);
    }

    private Task<DeliveryResult> DeliverAsync(Effect effect, string? shown) =>
        _team.Courier.DeliverAsync(new(For(effect), effect, shown), default);

    private static Assessment For(Effect effect) =>
        effect is Effect.PostRecommendation
            ? Open with
            {
                State = new AssessmentState.Closed(Team.Noon, ClosingReason.Owner),
            }
            : Open;
}
