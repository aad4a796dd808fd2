using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;

namespace AdaptiveCards.Tests.Values;

public sealed class SerializableDictionaryTests
{
    private static readonly XmlSerializer Serializer = new(
        typeof(SerializableDictionary<string, object>)
    );

    private static XDocument Write(SerializableDictionary<string, object> members)
    {
        var document = new XDocument();
        using (var writer = document.CreateWriter())
        {
            Serializer.Serialize(writer, members);
        }

        return document;
    }

    private static SerializableDictionary<string, object> Read(XDocument document)
    {
        using var reader = XmlReader.Create(new StringReader(document.ToString()));
        return (SerializableDictionary<string, object>)Serializer.Deserialize(reader)!;
    }

    [Fact]
    public void Members_are_read_from_xml_as_they_were_written()
    {
        var members = new SerializableDictionary<string, object>
        {
            ["text"] = "a",
            ["number"] = 5L,
            ["flag"] = true,
            ["none"] = null!,
        };

        Assert.Equal(members, Read(Write(members)));
    }

    [Fact]
    public void Every_member_is_an_item_with_key_and_value()
    {
        var item = Assert.Single(Write(new() { ["a"] = "b" }).Root!.Elements("item"));

        Assert.Equal("a", item.Element("key")!.Value);
        Assert.Equal("b", item.Element("value")!.Value);
    }

    [Fact]
    public void No_members_are_read_from_an_element_without_items()
    {
        Assert.Empty(Read(Write([])));
        Assert.Empty(Read(new XDocument(new XElement(Write([]).Root!.Name, ""))));
    }

    [Fact]
    public void What_has_no_items_is_refused()
    {
        var document = Write(new() { ["a"] = "b" });
        document.Root!.Element("item")!.Name = "thing";

        Assert.Throws<InvalidOperationException>(() => Read(document));
    }

    [Fact]
    public void There_is_no_schema_and_no_case_without_a_comparer()
    {
        Assert.Null(new SerializableDictionary<string, object>().GetSchema());
        Assert.Single(
            new SerializableDictionary<string, int>(StringComparer.OrdinalIgnoreCase)
            {
                ["a"] = 1,
                ["A"] = 2,
            }
        );
    }
}
