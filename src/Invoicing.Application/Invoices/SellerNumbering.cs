using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices;

/// <summary>Issuing from the seller's own series, shared by every use case that issues.</summary>
internal static class SellerNumbering
{
    private const string DefaultTemplate = "INV-{SEQ:0000}";

    /// <summary>Takes the series' lock; nothing but saving should follow.</summary>
    public static async Task IssueAsync(
        this Invoice invoice,
        INumberSeriesRepository numberSeries,
        Organization seller,
        Customer buyer,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        invoice.RefuseIssueUnlessComplete();
        var today = seller.LegalDate(now);
        var series = seller.SeriesFor(invoice.Kind) is { } chosen
            ? await numberSeries.LockAsync(chosen, cancellationToken)
            : await numberSeries.LockAsync(seller.AccountId, seller.Id.Value, DefaultTemplate, cancellationToken);
        invoice.Issue(series.Id, series.Draw(today), seller.ToParty(), buyer.ToParty(), today, now);
    }
}
