using System.Text.Json.Serialization;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.EInvoicing;
using Invoicing.Application.Invoices;

namespace Invoicing.Api.Native.Invoices;

/// <summary>An answer and nothing else: there is no address at which a preview could be read again.</summary>
internal static class InvoicePreviewsResource
{
    public static ResourceType Describe() => new ResourceType<InvoicePreview, InvoicePreviewAttributes>("invoicePreviews")
    {
        Singular = "invoicePreview",
        Id = view => view.Invoice.Id.ToString(),
    };
}

public sealed record InvoicePreviewAttributes
{
    [JsonPropertyName("invoice")]
    public required InvoiceAttributes Invoice { get; init; }

    /// <summary>What an electronic invoice would miss. None of it hinders a plain PDF.</summary>
    [JsonPropertyName("findings")]
    public required IReadOnlyList<FindingModel> Findings { get; init; }
}

/// <summary>What an electronic invoice would miss of what was issued.</summary>
internal sealed record IssueMeta([property: JsonPropertyName("findings")] IReadOnlyList<FindingModel> Findings);

public sealed record FindingModel
{
    /// <summary>Of EN 16931, Peppol or XRechnung, as their rule files call it.</summary>
    [JsonPropertyName("rule")]
    public required string Rule { get; init; }

    [JsonPropertyName("severity")]
    [JsonConverter(typeof(Wire.CamelCase<FindingSeverity>))]
    public required FindingSeverity Severity { get; init; }

    /// <summary>Into the invoice's attributes, or to its organization or customer.</summary>
    [JsonPropertyName("pointer")]
    public required string Pointer { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }
}
