using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>Issued invoices and credit notes of every shape that the rules allow, with the ledger's own totals.</summary>
internal sealed class RandomDocuments(int seed)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly Organization Organization = Organization.Create(
        OrganizationId.New(), AccountId.New(), new NewOrganization("Seller", Currency.Eur, "Europe/Vienna"), Now);

    private static readonly Customer Customer = Customer.Create(CustomerId.New(), Organization, new NewCustomer("Buyer"), Now);

    private readonly Random _random = new(seed);
    private readonly RandomParties _parties = new(new Random(seed + 1));
    private readonly NumberSeries _series = NumberSeries.Create(
        NumberSeriesId.New(), Organization.AccountId, Organization.Id.Value, "all", NumberTemplate.Parse("R-{SEQ:000000}"), SeriesReset.Never);

    public IEnumerable<InvoiceDocument> Take(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            yield return Next(number);
        }
    }

    private InvoiceDocument Next(int number)
    {
        var (seller, buyer, route) = _parties.Next();
        for (; ; )
        {
            var draft = new RandomDraft(_random, number % 400 == 0 ? 1_000 : number % 97 == 0 ? 150 : _random.Next(1, 9)).Next(route);
            try
            {
                return Of(draft, seller, buyer);
            }
            catch (InvoicingException refusal) when (refusal.Code is "invoice.below_zero" or "credit.only_whole" or "credit.exceeds_group")
            {
                // The numbers did not work out; other ones will.
            }
        }
    }

    private InvoiceDocument Of(InvoiceDraft draft, Party seller, Party buyer)
    {
        var invoice = Invoice.Draft(InvoiceId.New(), Organization, Customer, draft, Now);
        Issue(invoice, seller, buyer);
        if (_random.Next(4) != 0 || invoice.Uncredited.MinorUnits < 2)
        {
            return InvoiceDocuments.Of(invoice, attachments: Attachments());
        }

        var note = Credit(invoice);
        Issue(note, seller, buyer);
        return InvoiceDocuments.Of(note);
    }

    // A part of yen shares its tax out to whole ones, which can be one away from what the rate gives; a third decimal has no place at all.
    private Invoice Credit(Invoice invoice) => invoice.Currency.Decimals != 2 ? CreditWhole(invoice) : _random.Next(3) switch
    {
        0 => CreditWhole(invoice),
        1 => invoice.Credit(InvoiceId.New(), Money.OfMinor(_random.NextInt64(1, invoice.Uncredited.MinorUnits), invoice.Currency), "A part", [], Now),
        _ => invoice.Lines[0].NetMinor > 0 ? invoice.CreditLines(InvoiceId.New(), [new LineCredit(1)], "Sent back", [], Now) : CreditWhole(invoice),
    };

    private static Invoice CreditWhole(Invoice invoice) => invoice.Credit(InvoiceId.New(), invoice.Uncredited, "Never delivered", [], Now);

    private void Issue(Invoice invoice, Party seller, Party buyer) =>
        invoice.Issue(_series, _series.Draw(Today), seller, buyer, Today, Now);

    private DocumentAttachment[] Attachments() =>
        _random.Next(20) == 0 ? [new DocumentAttachment(Guid.CreateVersion7(), "hours.csv", "text/csv", "day;hours\n"u8.ToArray())] : [];
}
