using System.Buffers;
using System.Text.Json;
using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Query;
using Invoicing.Api.JsonApi.Resources;

namespace Invoicing.Api.JsonApi.Documents;

/// <summary>Writes one document. What is asked for decides which fields of a resource are in it.</summary>
/// <param name="root">The absolute address below which the resources lie.</param>
internal sealed class DocumentWriter(string root, ResourceQuery query, Compound compound, IMapper mapper)
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public byte[] One(Resource? resource, string self, string? related = null, object? meta = null) => Document([], writer =>
    {
        WriteLinks(writer, self, related);
        writer.WritePropertyName("data");
        WriteOrNull(writer, resource);
        WriteIncluded(writer);
        if (meta is not null)
        {
            writer.WritePropertyName("meta");
            JsonSerializer.Serialize(writer, meta, meta.GetType(), WireJson.Options);
        }
    });

    public byte[] Many(ResourcePage page, PageLinks links) => Document(links.Profiles, writer =>
    {
        links.Write(writer);
        writer.WriteStartArray("data");
        foreach (var resource in page.Items)
        {
            Write(writer, resource);
        }

        writer.WriteEndArray();
        WriteIncluded(writer);
        PageLinks.WriteTotal(writer, page.Total);
    });

    /// <summary>The resource object alone.</summary>
    public byte[] Alone(Resource resource)
    {
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = WireJson.Options.Encoder }))
        {
            Write(writer, resource);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The linkage of a relationship to one.</summary>
    public byte[] Identifier(string type, string? id, string self, string related) => Document([], writer =>
    {
        WriteLinks(writer, self, related);
        writer.WritePropertyName("data");
        WriteIdentifier(writer, type, id);
    });

    public byte[] Identifiers(ResourcePage page, PageLinks links) => Document(links.Profiles, writer =>
    {
        links.Write(writer);
        writer.WriteStartArray("data");
        foreach (var resource in page.Items)
        {
            WriteIdentifier(writer, resource.Type.Name, resource.Id);
        }

        writer.WriteEndArray();
        PageLinks.WriteTotal(writer, page.Total);
    });

    /// <summary>The results of atomic operations; null stands for one without data.</summary>
    public byte[] Results(IReadOnlyList<Resource?> results) => Document([], writer =>
    {
        writer.WriteStartArray("atomic:results");
        foreach (var resource in results)
        {
            writer.WriteStartObject();
            if (resource is not null)
            {
                writer.WritePropertyName("data");
                Write(writer, resource);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }, Extensions.Atomic);

    private byte[] Document(IReadOnlyList<string> profiles, Action<Utf8JsonWriter> members, string? extension = null)
    {
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = WireJson.Options.Encoder }))
        {
            writer.WriteStartObject();
            VersionWriter.Write(writer, profiles, extension);
            members(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteLinks(Utf8JsonWriter writer, string self, string? related)
    {
        writer.WriteStartObject("links");
        writer.WriteString("self", self);
        if (related is not null)
        {
            writer.WriteString("related", related);
        }

        writer.WriteEndObject();
    }

    private void WriteIncluded(Utf8JsonWriter writer)
    {
        if (query.Include.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("included");
        foreach (var resource in compound.Included)
        {
            Write(writer, resource);
        }

        writer.WriteEndArray();
    }

    private void WriteOrNull(Utf8JsonWriter writer, Resource? resource)
    {
        if (resource is null)
        {
            writer.WriteNullValue();
            return;
        }

        Write(writer, resource);
    }

    private void Write(Utf8JsonWriter writer, Resource resource)
    {
        var type = resource.Type;
        var wanted = query.Fields.GetValueOrDefault(type.Name);
        var self = $"{root}/{type.Name}/{resource.Id}";
        writer.WriteStartObject();
        writer.WriteString("type", type.Name);
        writer.WriteString("id", resource.Id);
        if (wanted is null || type.AttributeNames.Any(wanted.Contains))
        {
            writer.WritePropertyName("attributes");
            AttributeRecord.Write(writer, type.AttributesOf(resource.View, mapper), wanted);
        }

        WriteRelationships(writer, resource, self, wanted);
        if (type.CanGet)
        {
            writer.WriteStartObject("links");
            writer.WriteString("self", self);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteRelationships(Utf8JsonWriter writer, Resource resource, string self, IReadOnlySet<string>? wanted)
    {
        var shown = resource.Type.Relationships.Where(relationship => wanted is null || wanted.Contains(relationship.Name)).ToArray();
        if (shown.Length == 0)
        {
            return;
        }

        writer.WriteStartObject("relationships");
        foreach (var relationship in shown)
        {
            writer.WriteStartObject(relationship.Name);
            WriteLinks(writer, $"{self}/relationships/{relationship.Name}", $"{self}/{relationship.Name}");
            WriteLinkage(writer, resource, relationship);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteLinkage(Utf8JsonWriter writer, Resource resource, Relationship relationship)
    {
        if (relationship is ToOne toOne)
        {
            writer.WritePropertyName("data");
            WriteIdentifier(writer, toOne.Target, toOne.IdOf(resource.View));
        }
        else if (compound.LinkageOf(resource, relationship.Name) is { } linkage)
        {
            writer.WriteStartArray("data");
            foreach (var related in linkage)
            {
                WriteIdentifier(writer, related.Type.Name, related.Id);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteIdentifier(Utf8JsonWriter writer, string type, string? id)
    {
        if (id is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type", type);
        writer.WriteString("id", id);
        writer.WriteEndObject();
    }
}
