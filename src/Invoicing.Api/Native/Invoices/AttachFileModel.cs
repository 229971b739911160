using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.Invoices;

public sealed record AttachFileModel
{
    [JsonPropertyName("name")]
    [MustBeSent]
    public required string Name { get; init; }

    /// <summary>application/pdf, image/png, image/jpeg, text/csv, or a spreadsheet of Office Open XML or OpenDocument.</summary>
    [JsonPropertyName("mediaType")]
    [MustBeSent]
    public required string MediaType { get; init; }

    /// <summary>At most 5 MiB.</summary>
    [JsonPropertyName("content")]
    [MustBeSent]
    public required byte[] Content { get; init; }
}
