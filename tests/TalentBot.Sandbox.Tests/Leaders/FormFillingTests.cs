using System.Collections.Immutable;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.Sandbox.Tests.Leaders;

public sealed class FormFillingTests
{
    [Fact]
    public void What_nobody_touches_keeps_what_the_form_was_drawn_with()
    {
        var values = FormFilling.Fill(new Card(Given.Form("core", kept: "low")), new AnswerSheet());

        Assert.Equal("low", values.Text("core"));
        Assert.False(values.ContainsKey("core.reason"));
    }

    [Fact]
    public void A_leader_changes_what_was_kept() => Assert.Equal("high", Fill("high").Text("core"));

    [Fact]
    public void What_is_not_offered_cannot_be_chosen()
    {
        var failure = Assert.Throws<NotOfferedException>(() => Fill("medium"));

        Assert.Contains("low, high, not-sure", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inventive_leader_sends_it_all_the_same() =>
        Assert.Equal("medium", Fill("medium", invents: true).Text("core"));

    [Fact]
    public void A_reason_longer_than_the_field_cannot_be_typed() =>
        Assert.Throws<NotOfferedException>(() =>
            FormFilling.Fill(
                new Card(Given.Form("core")),
                new AnswerSheet
                {
                    Reasons = ImmutableDictionary<string, string>.Empty.Add(
                        "core",
                        new string('x', 21)
                    ),
                }
            )
        );

    [Theory]
    [InlineData("a,b", true)]
    [InlineData("a,c", false)]
    public void Several_choices_are_sent_with_commas(string value, bool offered)
    {
        var input = new CardInput(
            Given.Json(
                """
                { "type": "Input.ChoiceSet", "id": "gates", "isMultiSelect": true,
                  "choices": [{ "title": "A", "value": "a" }, { "title": "B", "value": "b" }] }
                """
            )
        );

        Assert.Equal(offered, input.Offers(value));
    }

    [Fact]
    public void An_untouched_toggle_sends_its_off_value()
    {
        var card = new Card(
            Given.Json(
                """
                { "type": "AdaptiveCard",
                  "body": [{ "type": "Input.Toggle", "id": "named", "valueOn": "y", "valueOff": "n" }] }
                """
            )
        );

        Assert.Equal("n", FormFilling.Fill(card, new AnswerSheet()).Text("named"));
    }

    [Theory]
    [InlineData("next", true)]
    [InlineData(null, true)]
    [InlineData("skip", false)]
    public void The_forward_button_is_known_by_verb_or_else_by_title(string? verb, bool forward) =>
        Assert.Equal(forward, new Card(Given.Form("core", forward: verb)).Forward?.Title == "Next");

    [Theory]
    [InlineData("none", false)]
    [InlineData("auto", true)]
    public void A_button_sends_the_fields_unless_it_says_otherwise(string inputs, bool sent)
    {
        var form = Given.Form("core", kept: "low");
        form["actions"]![1]!["associatedInputs"] = inputs;
        var card = new Card(form);

        var data = FormFilling.Press(card.Forward!, card, new AnswerSheet());

        Assert.Equal(sent, data.ContainsKey("core"));
        Assert.Equal("next", data.Text("verb"));
    }

    private static System.Text.Json.Nodes.JsonObject Fill(string level, bool invents = false) =>
        FormFilling.Fill(
            new Card(Given.Form("core", kept: "low")),
            new AnswerSheet
            {
                Answers = ImmutableDictionary<string, string>.Empty.Add("core", level),
                Invents = invents,
            }
        );
}
