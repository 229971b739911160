using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>Which invoices a listing asks for.</summary>
internal static class InvoiceFilter
{
    public static IQueryable<Invoice> Apply(InvoicingDbContext db, InvoiceListing listing) =>
        ByParties(db, ByAmounts(ByDates(ByDocument(db.Invoices, listing), listing), listing), listing);

    private static IQueryable<Invoice> ByDocument(IQueryable<Invoice> invoices, InvoiceListing listing)
    {
        if (listing.Kind is { } kind)
        {
            invoices = invoices.Where(invoice => invoice.Kind == kind);
        }

        if (listing.CreditedInvoice is { } credited)
        {
            invoices = invoices.Where(invoice => invoice.CreditedInvoiceId == credited);
        }

        if (listing.Contract is { } contract)
        {
            invoices = invoices.Where(invoice => invoice.ContractId == contract);
        }

        if (listing.Statuses is { } statuses)
        {
            invoices = invoices.Where(invoice => statuses.Contains(invoice.Status));
        }

        if (listing.ExternalId is { } externalId)
        {
            invoices = invoices.Where(invoice => invoice.ExternalId == externalId);
        }

        return listing.NumberContains?.ToLowerInvariant() is { } part
            ? invoices.Where(invoice => invoice.NumberKey != null && invoice.NumberKey.Contains(part))
            : invoices;
    }

    private static IQueryable<Invoice> ByParties(InvoicingDbContext db, IQueryable<Invoice> invoices, InvoiceListing listing)
    {
        if (listing.Organization is { } organization)
        {
            invoices = invoices.Where(invoice => invoice.OrganizationId == organization);
        }

        if (listing.Company is { } company)
        {
            invoices = invoices.Where(invoice => db.Organizations.Any(
                seller => seller.Id == invoice.OrganizationId && seller.CompanyIdentifier == company));
        }

        if (listing.BetweenCompanies)
        {
            invoices = invoices.Where(invoice => invoice.IssueDate != null && invoice.DueDate != null
                && db.Organizations.Any(seller => seller.Id == invoice.OrganizationId && seller.CompanyIdentifier != null)
                && db.Customers.Any(buyer => buyer.Id == invoice.CustomerId && buyer.CompanyIdentifier != null));
        }

        if (listing.Customer is { } customer)
        {
            invoices = invoices.Where(invoice => invoice.CustomerId == customer);
        }

        if (listing.Debtor is { } debtor)
        {
            invoices = invoices.Where(invoice => db.Customers.Any(buyer => buyer.Id == invoice.CustomerId && buyer.CompanyIdentifier == debtor));
        }

        if (listing.CustomerExternalId is { } externalId)
        {
            invoices = invoices.Where(invoice => db.Customers.Any(buyer => buyer.Id == invoice.CustomerId && buyer.ExternalId == externalId));
        }

        return listing.CustomerNameContains?.ToLowerInvariant() is { } name
            ? invoices.Where(invoice => db.Customers.Any(buyer => buyer.Id == invoice.CustomerId && SmallLetters.Of(buyer.Name).Contains(name)))
            : invoices;
    }

    private static IQueryable<Invoice> ByAmounts(IQueryable<Invoice> invoices, InvoiceListing listing)
    {
        if (listing.TotalFrom is { } totalFrom)
        {
            invoices = invoices.Where(invoice => invoice.TotalAmount >= totalFrom);
        }

        if (listing.TotalTo is { } totalTo)
        {
            invoices = invoices.Where(invoice => invoice.TotalAmount <= totalTo);
        }

        if (listing.OpenFrom is { } openFrom)
        {
            invoices = invoices.Where(invoice => invoice.OpenAmount >= openFrom);
        }

        return listing.OpenTo is { } openTo ? invoices.Where(invoice => invoice.OpenAmount <= openTo) : invoices;
    }

    private static IQueryable<Invoice> ByDates(IQueryable<Invoice> invoices, InvoiceListing listing)
    {
        if (listing.DueFrom is { } dueFrom)
        {
            invoices = invoices.Where(invoice => invoice.DueDate >= dueFrom);
        }

        if (listing.DueTo is { } dueTo)
        {
            invoices = invoices.Where(invoice => invoice.DueDate <= dueTo);
        }

        if (listing.CreatedFrom?.ToUniversalTime() is { } createdFrom)
        {
            invoices = invoices.Where(invoice => invoice.CreatedAt >= createdFrom);
        }

        return listing.CreatedTo?.ToUniversalTime() is { } createdTo ? invoices.Where(invoice => invoice.CreatedAt <= createdTo) : invoices;
    }
}
