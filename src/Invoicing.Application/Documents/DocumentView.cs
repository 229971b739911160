using Invoicing.Domain.Common;

namespace Invoicing.Application.Documents;

/// <summary>A rendering of an issued invoice, without its bytes.</summary>
/// <param name="ContentHash">Lower-case hexadecimal SHA-256 of the bytes; null until they are there.</param>
/// <param name="MissingCharacters">Code points that the pages show in place of characters that no font has, separated by blanks.</param>
public sealed record DocumentView(
    Guid Id, Guid InvoiceId, int Revision, string Format, WorkState State, string? MediaType, string? ContentHash, string MissingCharacters, DateTimeOffset CreatedAt);
