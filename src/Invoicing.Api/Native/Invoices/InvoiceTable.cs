using System.Globalization;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Native.Invoices;

/// <summary>Invoices as CSV (RFC 4180): names in the first line, amounts as plain decimals of the invoice's currency.</summary>
internal static class InvoiceTable
{
    public const string MediaType = "text/csv";

    private static readonly (string Name, Func<InvoiceView, string?> Cell)[] Columns =
    [
        ("id", invoice => invoice.Id.ToString()),
        ("kind", invoice => Names<InvoiceKind>.Of(invoice.Kind)),
        ("status", invoice => Names<InvoiceStatus>.Of(invoice.Status)),
        ("number", invoice => Text(invoice.Number)),
        ("reference", invoice => Text(invoice.Reference)),
        ("externalId", invoice => Text(invoice.ExternalId)),
        ("organizationId", invoice => invoice.OrganizationId.ToString()),
        ("sellerName", invoice => Text(invoice.SellerName)),
        ("customerId", invoice => invoice.CustomerId?.ToString()),
        ("buyerName", invoice => Text(invoice.BuyerName)),
        ("issueDate", invoice => Day(invoice.IssueDate)),
        ("dueDate", invoice => Day(invoice.DueDate)),
        ("currency", invoice => invoice.Currency.Code),
        ("taxExclusive", invoice => invoice.TaxExclusive.ToText()),
        ("tax", invoice => invoice.Tax.ToText()),
        ("taxInclusive", invoice => invoice.TaxInclusive.ToText()),
        ("due", invoice => invoice.Due.ToText()),
        ("paid", invoice => invoice.Paid.ToText()),
        ("credited", invoice => invoice.Credited.ToText()),
        ("balance", invoice => invoice.Balance.ToText()),
        ("creditedInvoiceId", invoice => invoice.CreditedInvoiceId?.ToString()),
        ("createdAt", invoice => Instant(invoice.CreatedAt)),
        ("issuedAt", invoice => invoice.IssuedAt is { } issued ? Instant(issued) : null),
    ];

    public static string Head { get; } = string.Join(',', Columns.Select(column => column.Name)) + "\r\n";

    public static string Line(InvoiceView invoice) => string.Join(',', Columns.Select(column => Quoted(column.Cell(invoice)))) + "\r\n";

    /// <remarks>A spreadsheet takes what starts like this for a formula, even between quotes; an apostrophe in front of it is shown as text.</remarks>
    private static string? Text(string? text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;

    private static string Quoted(string? cell) => cell is null
        ? string.Empty
        : cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
