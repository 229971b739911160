using System.Text.Json.Serialization;

namespace Invoicing.Api.Native.Contracts;

public sealed record PauseContractModel
{
    [JsonPropertyName("from")]
    public DateOnly? From { get; init; }
}

public sealed record ResumeContractModel
{
    [JsonPropertyName("on")]
    public DateOnly? On { get; init; }
}

public sealed record CancelContractModel
{
    /// <summary>Whether to void the contract's invoices that nobody paid.</summary>
    [JsonPropertyName("voidUnpaid")]
    public bool? VoidUnpaid { get; init; }
}

public sealed record ExpireContractModel
{
    [JsonPropertyName("lastDay")]
    public DateOnly? LastDay { get; init; }
}
