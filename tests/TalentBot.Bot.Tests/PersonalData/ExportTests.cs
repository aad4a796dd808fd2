using System.Text.Json.Nodes;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Decisions.Assessments;
using TalentBot.PersonalData;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.PersonalData;

public sealed class ExportTests : IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task A_file_is_offered_in_the_one_to_one_chat()
    {
        await _team.RunAsync(_team.InPrivate("Ana").Typed("export my data"));

        var sent = Assert.Single(_team.Adapter.Sent);
        var offer = Assert.Single(sent.Attachments);
        Assert.Equal(
            (FileConsentCard.ContentType, "talentbot-my-data.json"),
            (offer.ContentType, offer.Name)
        );
    }

    [Fact]
    public void The_file_has_what_is_the_persons_and_nothing_of_others()
    {
        var json = Write(
            Given.Decision() with
            {
                About = "Olga's words.",
                Leaders = [Answered("Ana", "Mine."), Answered("Ben", "His.")],
            }
        );

        var part = JsonNode.Parse(json)!["decisions"]![0]!;
        Assert.Equal("Mine.", (string?)part["answers"]!["questions"]!["core"]!["reason"]);
        Assert.Equal("leader", (string?)part["roles"]![0]);
        Assert.DoesNotContain("His.", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Olga", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_person_wrote_as_an_owner_is_in_it()
    {
        var json = Write(
            Given.Decision("Ben") with
            {
                Owner = Given.Person("Ana"),
                About = "My words.",
            }
        );

        Assert.Contains("My words.", json, StringComparison.Ordinal);
        Assert.Contains("\"owner\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void As_text_it_is_whole_on_as_many_cards_as_it_needs()
    {
        var text = string.Concat(
            Enumerable.Range(0, 400).Select(i => $"  \"{i}\": \"{new string('ü', i * 3)}\"\n")
        );

        var cards = ExportTextCards.Create(text, TalentBot.Languages.Language.English);

        Assert.True(cards.Count > 1);
        Assert.All(cards, c => Assert.InRange(c.ToJson().Length, 1, 24 * 1024));
        var shown = string.Concat(cards.SelectMany(LinesOf)).Replace('\u00A0', ' ');
        Assert.Equal(text.Replace("\n", "", StringComparison.Ordinal), shown);
    }

    private static string Write(Assessment assessment) =>
        PersonalJson.Write(
            new([assessment], [], KnowsChat: true),
            new(Places.Tenant, Given.Person("Ana"), Places.PrivateId("Ana")),
            Team.Noon
        );

    private static Leader Answered(string name, string reason) =>
        new()
        {
            Person = Given.Person(name),
            Answers = new Leader { Person = Given.Person(name) }.Answers.Add(
                "core",
                new Answer("critical", reason)
            ),
        };

    private static IEnumerable<string> LinesOf(AdaptiveCards.AdaptiveCard card) =>
        card
            .Body.OfType<AdaptiveCards.AdaptiveContainer>()
            .SelectMany(lines => lines.Items)
            .OfType<AdaptiveCards.AdaptiveRichTextBlock>()
            .Select(b =>
                string.Concat(b.Inlines.OfType<AdaptiveCards.AdaptiveTextRun>().Select(r => r.Text))
            );
}
