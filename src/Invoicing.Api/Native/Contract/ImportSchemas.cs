using Invoicing.Api.JsonApi.Negotiation;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>What is sent to be imported, and what is said of it.</summary>
internal static class ImportSchemas
{
    public static OpenApiRequestBody Body(ReadsFilesAttribute files) => new()
    {
        Required = true,
        Content = files.MediaTypes.ToDictionary(
            mediaType => mediaType,
            _ => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }),
    };

    public static OpenApiSchema Meta(ResourceSchemas schemas) => Schemas.Object(("import", schemas.Component("Import", () => Schemas.Object(
        ("syntax", Schemas.OneOf("ubl", "cii")),
        ("specification", Schemas.Text("BT-24.").OrNull()),
        ("typeCode", Schemas.Text("BT-3, UNTDID 1001.")),
        ("number", Schemas.Text("BT-1. The draft has it as its reference, unless another one of the customer has.").OrNull()),
        ("organizationBy", Schemas.OneOf("given", "vatId", "registrationId", "endpoint", "name")),
        ("customerBy", Schemas.OneOf("given", "vatId", "registrationId", "endpoint", "name", "created")),
        ("warnings", Schemas.List(Warning(schemas))),
        ("notKept", Schemas.List(NotKept(schemas)))))));

    private static OpenApiSchemaReference Warning(ResourceSchemas schemas) => schemas.Component("ImportWarning", () => Schemas.Object(
        ("code", Schemas.Text("Stable, for example total.differs.")),
        ("detail", Schemas.Text()),
        ("term", Schemas.Text("Business term of EN 16931.").OrNull()),
        ("document", Schemas.Text("What the document says.").OrNull()),
        ("draft", Schemas.Text("What the draft says.").OrNull())));

    private static OpenApiSchemaReference NotKept(ResourceSchemas schemas) => schemas.Component("NotKept", () => Schemas.Object(
        ("term", Schemas.Text("Business term of EN 16931, where it is a known one.").OrNull()),
        ("path", Schemas.Text("Where it stands in the document.")),
        ("value", Schemas.Text("Shortened where it is long."))));
}
