using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.SourceDocuments;

/// <summary>
/// What the ledger tells of an invoice that was made through another API, as a document among the clients' own. What the invoice does
/// not have is no key of it, so that an order by that key leaves it out.
/// </summary>
public sealed record LedgerDocument
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Its external id, else its number, else its id.</summary>
    public required string Key { get; init; }

    public required InvoiceKind Kind { get; init; }

    public required InvoiceStatus Status { get; init; }

    public string? Number { get; init; }

    public string? Reference { get; init; }

    public string? Customer { get; init; }

    public required Money Due { get; init; }

    public required Money Paid { get; init; }

    public DateOnly? IssueDate { get; init; }

    public DateOnly? DueDate { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public SourceDocumentView ToView()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            foreach (var (name, value) in Members().Where(member => member.Value is not null))
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        return new SourceDocumentView(Key, Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    // The statements that order documents by a field know the same names and values.
    private IEnumerable<(string Name, string? Value)> Members() =>
    [
        ("invoice_id", Key),
        ("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(Kind.ToString())),
        ("number", Number),
        ("reference", Reference),
        ("status", JsonNamingPolicy.SnakeCaseLower.ConvertName(Status.ToString())),
        ("customer", Customer),
        ("amount", Due.ToText()),
        ("paid", Paid.ToText()),
        ("currency", Due.Currency.Code),
        ("issued_at", IssueDate?.ToString("O")),
        ("due_at", DueDate?.ToString("O")),
        ("created_at", PostedDocument.TimeText(CreatedAt)),
        ("updated_at", PostedDocument.TimeText(UpdatedAt)),
    ];
}
