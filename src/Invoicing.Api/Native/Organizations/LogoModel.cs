using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.Organizations;

public sealed record LogoModel
{
    /// <summary>image/png or image/jpeg.</summary>
    [JsonPropertyName("mediaType")]
    [MustBeSent]
    public required string MediaType { get; init; }

    /// <summary>At most 512 KiB.</summary>
    [JsonPropertyName("content")]
    [MustBeSent]
    public required byte[] Content { get; init; }
}
