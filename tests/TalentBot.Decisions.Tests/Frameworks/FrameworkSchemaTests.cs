using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Tests.Frameworks.Reading;

namespace TalentBot.Decisions.Tests.Frameworks;

public partial class FrameworkSchemaTests
{
    // The parser's messages on what a schema can see; the other faults are the parser's alone.
    private static readonly string[] OfShape =
    [
        "Is missing.",
        "Is not known here.",
        "Must be ",
        "Must have ",
        "Is empty.",
        "Has ",
        "Holds a line break",
        "is no id.",
        "means something else",
        "is out of range.",
    ];

    [Fact]
    public void The_default_fits_the_schema() =>
        Assert.True(FrameworkSchema.Takes(FrameworkFile.DefaultText));

    [Fact]
    public void The_default_says_where_its_schema_is() =>
        Assert.Contains(
            "\"$schema\": \"./framework.schema.json\"",
            FrameworkFile.DefaultText,
            StringComparison.Ordinal
        );

    [Fact]
    public void Schema_and_parser_agree_on_the_shape_of_a_spoiled_file() =>
        Mutation
            .Any.Array[1, 3]
            .Sample(
                mutations => Agree(mutations.Aggregate(DefaultJson.Text, (j, m) => m.ApplyTo(j))),
                iter: 200
            );

    [Fact]
    public void Schema_and_parser_refuse_every_member_that_is_left_out_but_two() =>
        Assert.Equal(
            ["$.$schema", "$.sections[0].questions[0].quick"],
            Kinds((owner, member) => owner.Remove(member)).Where(k => k.Takes).Select(k => k.Path)
        );

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"\"")]
    [InlineData("[[]]")]
    [InlineData("{}")]
    public void Schema_and_parser_refuse_every_member_of_another_kind(string value) =>
        Assert.All(
            Kinds((owner, member) => owner[member] = JsonNode.Parse(value)),
            kind => Assert.False(kind.Takes, kind.Path)
        );

    [Fact]
    public void Schema_and_parser_draw_the_line_of_every_text_at_the_same_length()
    {
        var file = JsonNode.Parse(DefaultJson.Text)!.AsObject();
        var texts =
            from kind in FrameworkSchema.Members(file).ToList()
            from member in kind.Members
            let longest = FrameworkSchema.LongestText(member.Value)
            where longest is not null
            select (kind.Object, member.Key, longest.Value);

        foreach (var (owner, name, longest) in texts)
        {
            var before = owner[name]!.DeepClone();
            owner[name] = new string('x', longest);
            Assert.DoesNotContain(DefaultJson.FaultsOf(file.ToJsonString()), IsOfShape);
            Assert.True(FrameworkSchema.Takes(file.ToJsonString()));
            owner[name] = new string('x', longest + 1);
            Assert.NotEmpty(DefaultJson.FaultsOf(file.ToJsonString()));
            Assert.False(FrameworkSchema.Takes(file.ToJsonString()));
            owner[name] = before;
        }
    }

    [Fact]
    public void Schema_and_parser_refuse_a_member_that_neither_knows() =>
        Assert.All(
            Kinds((owner, _) => owner["more"] = 1),
            kind => Assert.False(kind.Takes, kind.Path)
        );

    [Theory]
    [InlineData("a\\n")]
    [InlineData("\\u00a0")]
    [InlineData("\\u2003\\u3000")]
    [InlineData("a\\u0085b")]
    [InlineData("a\\u007f")]
    public void Schema_and_parser_refuse_the_same_characters(string text)
    {
        var json = After(f => f.Question()["asks"] = JsonNode.Parse($"\"{text}\""));

        Assert.False(FrameworkSchema.Takes(json));
        Assert.NotEmpty(DefaultJson.FaultsOf(json));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a\\n")]
    [InlineData("priorities")]
    [InlineData("not-my-area")]
    public void Schema_and_parser_refuse_the_same_ids(string id)
    {
        var json = After(f => f.Level()["id"] = JsonNode.Parse($"\"{id}\""));

        Assert.False(FrameworkSchema.Takes(json));
        Assert.NotEmpty(DefaultJson.FaultsOf(json));
    }

    [Theory]
    [InlineData("-2.01", false)]
    [InlineData("-2", true)]
    [InlineData("2", true)]
    [InlineData("2.01", false)]
    [InlineData("1e999", false)]
    public void Schema_and_parser_take_the_same_fits(string fit, bool isTaken)
    {
        var json = After(f => f.Level()["fits"]!["managed"] = JsonNode.Parse(fit));

        Assert.Equal(isTaken, FrameworkSchema.Takes(json));
        Assert.Equal(isTaken, DefaultJson.FaultsOf(json).IsEmpty);
    }

    [Fact]
    public void Every_member_that_is_read_is_described_and_no_other()
    {
        var file = JsonNode.Parse(DefaultJson.Text)!.AsObject();
        foreach (var (owner, members) in FrameworkSchema.Members(file).ToList())
        {
            owner["no-such-member"] = true;
            var fault = DefaultJson.FaultsOf(file.ToJsonString()).Single();
            owner.Remove("no-such-member");

            var read = fault.Message[
                (fault.Message.IndexOf("use: ", StringComparison.Ordinal) + 5)..
            ];
            Assert.Equal(read.TrimEnd('.').Split(", ").Order(), members.Select(m => m.Key).Order());
            Assert.All(members, m => Assert.NotNull(m.Value!["description"]));
        }
    }

    private static void Agree(string json)
    {
        var faults = DefaultJson.FaultsOf(json);
        if (FrameworkSchema.Takes(json))
        {
            Assert.DoesNotContain(faults, IsOfShape);
        }
        else
        {
            Assert.NotEmpty(faults);
        }
    }

    // Only the parser knows which models there are.
    private static bool IsOfShape(Fault fault) =>
        OfShape.Any(m => fault.Message.Contains(m, StringComparison.Ordinal))
        && !(
            PerModel().IsMatch(fault.Path)
            && (
                fault.Message.StartsWith("Is missing.", StringComparison.Ordinal)
                || fault.Message.StartsWith("Is not known", StringComparison.Ordinal)
            )
        );

    /// <summary>Spoils one member of each kind of object after another; both must agree.</summary>
    private static List<(string Path, bool Takes)> Kinds(Action<JsonObject, string> spoil)
    {
        var count = FrameworkSchema.Members(JsonNode.Parse(DefaultJson.Text)!).Count();
        var kinds = new List<(string Path, bool Takes)>();
        for (var kind = 0; kind < count; kind++)
        {
            foreach (var name in Owner(kind).Owner.Select(m => m.Key).ToList())
            {
                var (file, owner) = Owner(kind);
                var path = $"{owner.GetPath()}.{name}";
                spoil(owner, name);
                Agree(file.ToJsonString());
                kinds.Add((path, FrameworkSchema.Takes(file.ToJsonString())));
            }
        }

        return kinds;
    }

    private static (JsonObject File, JsonObject Owner) Owner(int kind)
    {
        var file = JsonNode.Parse(DefaultJson.Text)!.AsObject();
        return (file, FrameworkSchema.Members(file).ElementAt(kind).Object);
    }

    private static string After(Action<JsonObject> change)
    {
        var file = JsonNode.Parse(DefaultJson.Text)!.AsObject();
        change(file);
        return file.ToJsonString();
    }

    [GeneratedRegex(@"\.(fits|cells)[.\[]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PerModel();
}
