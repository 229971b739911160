using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Zenskar;

/// <param name="InvoiceId">The invoice that is there already, where the refusal is about a duplicate.</param>
internal sealed record RefusedResponse(
    [property: JsonPropertyName("detail"), JsonRequired] string Detail,
    [property: JsonPropertyName("invoice_id"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? InvoiceId = null);

internal sealed record UnauthorizedResponse([property: JsonPropertyName("message"), JsonRequired] string Message);

/// <remarks>The capital letter is the gateway's.</remarks>
internal sealed record ForbiddenResponse([property: JsonPropertyName("Message"), JsonRequired] string Message);
