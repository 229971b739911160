using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using Invoicing.Application.Organizations;
using Invoicing.Application.Payments;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>What the ids of a path stand for in the ledger. Collections are whole, because this API has no pages.</summary>
public sealed class PartnerRecords(IMediator mediator)
{
    private const int PageSize = 1_000;

    private static readonly InvoiceStatus[] Issued = [.. Enum.GetValues<InvoiceStatus>().Where(status => status != InvoiceStatus.Draft)];

    private static readonly ContractStatus[] NotEnded = [.. Enum.GetValues<ContractStatus>().Where(status => status != ContractStatus.Cancelled)];

    public Task<DefaultOrganizationView> GetSellerAsync(CancellationToken cancellationToken) =>
        mediator.Send(new GetDefaultOrganizationQuery(), cancellationToken);

    public async Task<DefaultOrganizationView> GetPartnerAsync(string id, CancellationToken cancellationToken)
    {
        var partner = await GetSellerAsync(cancellationToken);
        return partner.AccountSerial == Serials.Parse(id) ? partner : throw NcsaErrors.UnknownRecord();
    }

    public async Task<CustomerView> GetOrganizationAsync(string id, CancellationToken cancellationToken)
    {
        var seller = await GetSellerAsync(cancellationToken);
        return await mediator.Send(new GetCustomerBySerialQuery(new OrganizationId(seller.Id), Serials.Parse(id)), cancellationToken);
    }

    public async Task<ContractView> GetContractAsync(string id, CancellationToken cancellationToken)
    {
        var seller = await GetSellerAsync(cancellationToken);
        return await mediator.Send(new GetContractBySerialQuery(new OrganizationId(seller.Id), Serials.Parse(id)), cancellationToken);
    }

    public async Task<InvoiceView> GetInvoiceAsync(string id, CancellationToken cancellationToken)
    {
        var seller = await GetSellerAsync(cancellationToken);
        var invoice = await mediator.Send(new GetInvoiceBySerialQuery(Serials.Parse(id)), cancellationToken);
        return invoice.OrganizationId == seller.Id && invoice is { CustomerId: not null, Status: not InvoiceStatus.Draft }
            ? invoice
            : throw NcsaErrors.UnknownRecord();
    }

    public async Task<IReadOnlyList<CustomerView>> ListOrganizationsAsync(Guid seller, CancellationToken cancellationToken)
    {
        var listing = new CustomerListing { Organization = new OrganizationId(seller), Descending = false, Limit = PageSize };
        var all = new List<CustomerView>();
        for (CustomerPage? page = null; page is null or { Next: not null };)
        {
            page = await mediator.Send(new ListCustomersQuery(listing with { After = page?.Next }), cancellationToken);
            all.AddRange(page.Items);
        }

        return [.. all.OrderBy(customer => customer.Serial)];
    }

    /// <summary>Without the cancelled ones.</summary>
    public Task<IReadOnlyList<ContractView>> ListContractsOfSellerAsync(Guid seller, CancellationToken cancellationToken) =>
        ListContractsAsync(new ContractListing { Organization = new OrganizationId(seller), Statuses = NotEnded }, cancellationToken);

    /// <summary>Without the cancelled ones.</summary>
    public Task<IReadOnlyList<ContractView>> ListContractsAsync(CustomerView organization, CancellationToken cancellationToken) =>
        ListContractsAsync(new ContractListing { Customer = new CustomerId(organization.Id), Statuses = NotEnded }, cancellationToken);

    public Task<IReadOnlyList<ContractView>> ListAllContractsAsync(Guid organization, CancellationToken cancellationToken) =>
        ListContractsAsync(new ContractListing { Customer = new CustomerId(organization) }, cancellationToken);

    public async Task<IReadOnlyList<PaymentAccountView>> ListAccountsAsync(Guid organization, CancellationToken cancellationToken)
    {
        var all = new List<PaymentAccountView>();
        for (PaymentAccountPage? page = null; page is null or { Next: not null };)
        {
            page = await mediator.Send(new ListPaymentAccountsQuery(new CustomerId(organization), page?.Next, PageSize), cancellationToken);
            all.AddRange(page.Items);
        }

        return all;
    }

    /// <summary>What was issued, credit notes and void documents too.</summary>
    public async Task<IReadOnlyList<InvoiceView>> ListInvoicesAsync(CustomerView organization, CancellationToken cancellationToken)
    {
        var listing = new InvoiceListing
        {
            Customer = new CustomerId(organization.Id),
            Kind = null,
            Statuses = Issued,
            Descending = false,
            Limit = PageSize,
        };
        var all = new List<InvoiceView>();
        for (InvoicePage? page = null; page is null or { HasMore: true };)
        {
            var after = page is null ? null : InvoiceCursor.Of(page.Items[^1], listing.Order);
            page = await mediator.Send(new ListInvoicesQuery(listing with { After = after }), cancellationToken);
            all.AddRange(page.Items);
        }

        return [.. all.OrderBy(invoice => invoice.Serial)];
    }

    private async Task<IReadOnlyList<ContractView>> ListContractsAsync(ContractListing listing, CancellationToken cancellationToken)
    {
        var all = new List<ContractView>();
        for (ContractPage? page = null; page is null or { Next: not null };)
        {
            page = await mediator.Send(new ListContractsQuery(listing with { After = page?.Next, Limit = PageSize }), cancellationToken);
            all.AddRange(page.Items);
        }

        return all;
    }
}
