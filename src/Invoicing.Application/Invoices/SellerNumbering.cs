using Invoicing.Application.Abstractions;
using Invoicing.Application.EInvoicing;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices;

/// <summary>Issuing from the seller's own series, shared by every use case that issues.</summary>
internal static class SellerNumbering
{
    private const string DefaultTemplate = "INV-{SEQ:0000}";

    /// <summary>Takes the series' lock; nothing but saving should follow.</summary>
    /// <returns>The rules of electronic invoices that it breaks, where its seller does not mind.</returns>
    /// <exception cref="Domain.Common.InvoicingException">Unprocessable <c>invoice.not_electronic</c>, where its seller does.</exception>
    public static async Task<IReadOnlyList<RuleFinding>> IssueAsync(
        this Invoice invoice,
        INumberSeriesRepository numberSeries,
        Organization seller,
        Customer buyer,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        invoice.RefuseIssueUnlessComplete();
        var today = seller.LegalDate(now);
        var recipient = buyer.ToParty();
        var findings = invoice.CheckBeforeIssue(seller, recipient, today);
        var series = seller.SeriesFor(invoice.Kind) is { } chosen
            ? await numberSeries.LockAsync(chosen, cancellationToken)
            : await numberSeries.LockAsync(seller.AccountId, seller.Id.Value, DefaultTemplate, cancellationToken);
        invoice.Issue(series, series.Draw(today), seller.ToParty(), recipient, today, now);
        return findings;
    }
}
