using Invoicing.Domain.Common;

namespace Invoicing.Application.Documents;

/// <summary>A rendering of an issued invoice, without its bytes.</summary>
/// <param name="ContentHash">Lower-case hexadecimal SHA-256 of the bytes; null until they are there.</param>
public sealed record DocumentView(
    Guid Id, Guid InvoiceId, int Revision, string Format, WorkState State, string? MediaType, string? ContentHash, DateTimeOffset CreatedAt);
