using TalentBot.Decisions.Assessments;

namespace TalentBot.Decisions.Tests.Assessments;

public class PlaceTests
{
    [Fact]
    public void The_last_eight_typed_messages_are_remembered()
    {
        var place = Enumerable
            .Range(1, 9)
            .Aggregate(Place.Start, (p, i) => p.Handle($"message-{i}"));

        Assert.False(place.HasHandled("message-1"));
        Assert.All(Enumerable.Range(2, 8), i => Assert.True(place.HasHandled($"message-{i}")));
        Assert.Equal(8, place.Handled.Length);
    }

    [Fact]
    public void Handling_a_message_moves_nobody() =>
        Assert.True(
            new Place("scope") { Question = "need" }.Handle("message")
                is { Form: "scope", Question: "need" }
        );
}
