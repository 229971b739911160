using Invoicing.Domain.Invoices;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>The keys under which invoices stand among clients' documents: external id, else number, else id.</summary>
internal static class LedgerAddresses
{
    public static IQueryable<Invoice> WhereKeyIsAmong(this IQueryable<Invoice> invoices, OrganizationId organization, IReadOnlyCollection<string> keys)
    {
        var texts = keys.ToList();
        var numbers = keys.Select(key => new InvoiceNumber(key)).ToList();
        var ids = keys.Where(key => Guid.TryParseExact(key, "D", out _)).Select(key => new InvoiceId(Guid.Parse(key))).ToList();
        return invoices.Where(invoice => invoice.OrganizationId == organization
            && (texts.Contains(invoice.ExternalId!)
                || (invoice.ExternalId == null && numbers.Contains(invoice.Number!.Value))
                || (invoice.ExternalId == null && invoice.Number == null && ids.Contains(invoice.Id))));
    }
}
