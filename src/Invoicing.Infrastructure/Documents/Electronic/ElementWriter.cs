using System.Xml;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>Writes elements in order, and none that would be empty: a group is begun by the first value inside it.</summary>
internal sealed class ElementWriter(XmlWriter xml, XmlNamespace groups, XmlNamespace values)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    private readonly List<(XmlNamespace Space, string Name)> _waiting = [];

    /// <param name="root">With the prefixes that are declared on it.</param>
    /// <param name="spaces">Groups first, then values.</param>
    public static byte[] Write(XmlNamespace root, string name, XmlNamespace[] spaces, Action<ElementWriter> content)
    {
        using var bytes = new MemoryStream(8 * 1024);
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement(root.Prefix, name, root.Uri);
            foreach (var space in spaces.Distinct())
            {
                xml.WriteAttributeString("xmlns", space.Prefix, null, space.Uri);
            }

            content(new ElementWriter(xml, spaces[0], spaces[1]));
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    public Group In(string name) => In(groups, name);

    public Group In(XmlNamespace space, string name)
    {
        _waiting.Add((space, name));
        return new Group(this);
    }

    public void Value(string name, string? value, string? attribute = null, string? attributeValue = null) =>
        Value(values, name, value, attribute, attributeValue);

    public void Value(XmlNamespace space, string name, string? value, string? attribute = null, string? attributeValue = null)
    {
        if (XmlText.Clean(value) is not { } text)
        {
            return;
        }

        Begin(space, name);
        if (attribute is not null && XmlText.Clean(attributeValue) is { } cleaned)
        {
            xml.WriteAttributeString(attribute, cleaned);
        }

        xml.WriteString(text);
        xml.WriteEndElement();
    }

    /// <summary>An embedded file, in base64.</summary>
    public void File(string name, string mediaType, string fileName, ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
        {
            return;
        }

        Begin(values, name);
        xml.WriteAttributeString("mimeCode", mediaType);
        xml.WriteAttributeString("filename", XmlText.Clean(fileName) ?? "file");
        xml.WriteBase64(content.ToArray(), 0, content.Length);
        xml.WriteEndElement();
    }

    private void Begin(XmlNamespace space, string name)
    {
        foreach (var group in _waiting)
        {
            xml.WriteStartElement(group.Space.Prefix, group.Name, group.Space.Uri);
        }

        _waiting.Clear();
        xml.WriteStartElement(space.Prefix, name, space.Uri);
    }

    private void End()
    {
        if (_waiting.Count > 0)
        {
            _waiting.RemoveAt(_waiting.Count - 1);
        }
        else
        {
            xml.WriteEndElement();
        }
    }

    internal readonly ref struct Group(ElementWriter writer)
    {
        public void Dispose() => writer.End();
    }
}
