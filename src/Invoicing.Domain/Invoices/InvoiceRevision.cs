namespace Invoicing.Domain.Invoices;

using System.Globalization;
using Invoicing.Domain.Common;

/// <summary>
/// A buyer that an order's invoice has named, kept from the first change on: the one of the content, then each that took its place. Each
/// hash covers the one before it; the first is the document's own.
/// </summary>
public sealed class InvoiceRevision : Entity
{
    private InvoiceRevision()
    {
    }

    public InvoiceId InvoiceId { get; private init; }

    public int Revision { get; private init; }

    public Party Buyer { get; private init; } = null!;

    public DateTimeOffset At { get; private init; }

    public string Hash { get; private init; } = null!;

    /// <summary>The same again from what is stored, to be compared with what was stored.</summary>
    /// <param name="previous">Hash of the revision before.</param>
    public static string HashOf(InvoiceId invoice, int revision, Party buyer, DateTimeOffset at, string? previous) => new CanonicalJson()
        .With("form", InvoiceContent.Form)
        .With("invoiceId", invoice.ToString())
        .With("revision", revision.ToString(CultureInfo.InvariantCulture))
        .With("buyer", ContentParts.Of(buyer))
        .With("at", at)
        .With("previous", previous)
        .Hash();

    internal static InvoiceRevision First(Invoice invoice) => new()
    {
        InvoiceId = invoice.Id,
        AccountId = invoice.AccountId,
        Revision = invoice.Revision,
        Buyer = invoice.Buyer!,
        At = invoice.IssuedAt!.Value,
        Hash = invoice.Hash!,
    };

    internal static InvoiceRevision Next(Invoice invoice, int revision, Party buyer, DateTimeOffset at) => new()
    {
        InvoiceId = invoice.Id,
        AccountId = invoice.AccountId,
        Revision = revision,
        Buyer = buyer,
        At = at,
        Hash = HashOf(invoice.Id, revision, buyer, at, invoice.RevisionHash ?? invoice.Hash),
    };
}
