using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace AdaptiveCards;

/// <summary>The members of an object that this library does not know, by name.</summary>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>, IXmlSerializable
{
    private const string Item = "item";
    private const string Key = "key";
    private const string Value = "value";

    public SerializableDictionary() { }

    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer) { }

    /// <summary>None: the entries say what they are.</summary>
    public XmlSchema GetSchema() => null;

    public void ReadXml(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        if (isEmpty)
        {
            return;
        }

        while (reader.MoveToContent() != XmlNodeType.EndElement)
        {
            reader.ReadStartElement(Item);
            this[ReadPart<TKey>(reader, Key)] = ReadPart<TValue>(reader, Value);
            reader.MoveToContent();
            reader.ReadEndElement();
        }

        reader.ReadEndElement();
    }

    /// <exception cref="InvalidOperationException">A value has no form in XML.</exception>
    public void WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var (key, value) in this)
        {
            writer.WriteStartElement(Item);
            WritePart(writer, Key, key);
            WritePart(writer, Value, value);
            writer.WriteEndElement();
        }
    }

    private static T ReadPart<T>(XmlReader reader, string name)
    {
        reader.MoveToContent();
        reader.ReadStartElement(name);
        reader.MoveToContent();
        var part = (T)new XmlSerializer(typeof(T)).Deserialize(reader);
        reader.MoveToContent();
        reader.ReadEndElement();
        return part;
    }

    private static void WritePart<T>(XmlWriter writer, string name, T part)
    {
        writer.WriteStartElement(name);
        new XmlSerializer(typeof(T)).Serialize(writer, part);
        writer.WriteEndElement();
    }
}
