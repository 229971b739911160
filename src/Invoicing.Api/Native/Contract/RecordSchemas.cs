using Invoicing.Api.Native.Wire;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>The records of the wire: as answers show them, and what of them requests may send.</summary>
internal sealed class RecordSchemas(OpenApiDocument document)
{
    private readonly HashSet<string> known = [];
    private readonly HashSet<Type> sent = [];

    /// <summary>Every member is there, if only as null.</summary>
    public OpenApiSchemaReference Shown(Type record)
    {
        var name = ContractNames.Of(record);
        if (known.Add(name))
        {
            var schema = ComponentOf(record);
            foreach (var member in WireMember.Of(record).Where(member => member.Record is not null))
            {
                schema.Properties![member.Name] = Nested(member, schema.Properties[member.Name], Shown(member.Record!));
            }

            schema.Required = WireMember.Of(record).Where(member => member.IsAlwaysThere).Select(member => member.Name).ToHashSet();
        }

        return new OpenApiSchemaReference(name, document);
    }

    /// <summary>The attributes of a document for a new resource.</summary>
    /// <param name="also">A record with further members.</param>
    public OpenApiSchema ForNew(Type attributes, Type? also = null)
    {
        var schema = Sendable(attributes, WireMember.Of(attributes), member => member.MustBeSent);
        if (also is not null)
        {
            sent.Add(also);
            foreach (var (name, member) in Sendable(also, WireMember.Of(also), _ => false).Properties!)
            {
                schema.Properties![name] = member;
            }
        }

        return schema;
    }

    /// <summary>The attributes of a document that changes a resource: what is not sent stays.</summary>
    public OpenApiSchema ForChange(Type attributes) => Sendable(attributes, WireMember.Of(attributes).Where(member => !member.IsGivenOnce), _ => false);

    public OpenApiSchemaReference Sent(Type record)
    {
        sent.Add(record);
        var name = ContractNames.Input(record);
        if (known.Add(name))
        {
            document.AddComponent<IOpenApiSchema>(name, record == typeof(AmountModel) ? AmountInput() : ForNew(record));
        }

        return new OpenApiSchemaReference(name, document);
    }

    /// <summary>What was generated for records that no answer shows.</summary>
    public void RemoveUnused()
    {
        foreach (var name in sent.Select(ContractNames.Of).Where(name => !known.Contains(name)))
        {
            document.Components!.Schemas!.Remove(name);
        }
    }

    private OpenApiSchema Sendable(Type record, IEnumerable<WireMember> members, Func<WireMember, bool> isRequired)
    {
        var shown = ComponentOf(record);
        var schema = Schemas.Closed(members.Where(member => !member.IsReadOnly).Select(member => (
            isRequired(member) ? member.Name : member.Name + "?",
            member.Record is null ? shown.Properties![member.Name] : Nested(member, shown.Properties![member.Name], Sent(member.Record)))));
        schema.Description = shown.Description;
        return schema;
    }

    private OpenApiSchema AmountInput() => new()
    {
        OneOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.String, Pattern = DecimalText.Pattern },
            Shown(typeof(AmountModel)),
        ],
        Description = "Decimal text alone is in the currency of the document.",
    };

    private static IOpenApiSchema Nested(WireMember member, IOpenApiSchema shown, OpenApiSchemaReference record)
    {
        if (member.IsList)
        {
            var list = Described(Schemas.List(record), shown.Description);
            return member.IsNullable ? list.OrNull() : list;
        }

        return member.IsNullable ? Described(record.OrNull(), shown.Description) : record;
    }

    private static OpenApiSchema Described(OpenApiSchema schema, string? description)
    {
        schema.Description = description;
        return schema;
    }

    private OpenApiSchema ComponentOf(Type record) => (OpenApiSchema)document.Components!.Schemas![ContractNames.Of(record)];
}
