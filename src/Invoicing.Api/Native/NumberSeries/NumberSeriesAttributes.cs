using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Numbering;

namespace Invoicing.Api.Native.NumberSeries;

public sealed record NumberSeriesAttributes
{
    /// <summary>The organization whose numbers they are; or the customer whose orders have numbers of their own.</summary>
    [JsonPropertyName("ownerId")]
    [MustBeSent]
    public required string OwnerId { get; init; }

    [JsonPropertyName("name")]
    [MustBeSent]
    public required string Name { get; init; }

    /// <summary>For example <c>{yyyy}-{SEQ:0000}</c>.</summary>
    [JsonPropertyName("template")]
    [MustBeSent]
    public required string Template { get; init; }

    [JsonPropertyName("reset")]
    [JsonConverter(typeof(CamelCase<SeriesReset>))]
    public required SeriesReset Reset { get; init; }

    /// <summary>The sequence that is drawn next, unless a new period begins.</summary>
    [JsonPropertyName("next")]
    [ReadOnlyMember]
    public required long Next { get; init; }

    [JsonPropertyName("period")]
    [ReadOnlyMember]
    public string? Period { get; init; }
}
