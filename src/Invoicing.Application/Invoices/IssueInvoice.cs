using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <param name="CheckPeriod">Refuses where another invoice of the contract is issued for days of the same period.</param>
/// <param name="Send">Queues the e-mail to the customer in the same breath.</param>
public sealed record IssueInvoiceCommand(InvoiceId Id, bool CheckPeriod = false, bool Send = false) : ICommand<InvoiceView>;

internal sealed class IssueInvoiceHandler(
    ICurrentActor actor,
    IInvoiceRepository invoices,
    IContractRepository contracts,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    INumberSeriesRepository series,
    TimeProvider time) : IRequestHandler<IssueInvoiceCommand, InvoiceView>
{
    public async Task<InvoiceView> Handle(IssueInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetGrantedAsync(actor, command.Id, cancellationToken);
        var seller = await organizations.GetAsync(invoice.OrganizationId, cancellationToken);
        var buyer = await customers.GetAsync(invoice.CustomerId ?? throw InvoiceErrors.NoCustomer(), cancellationToken);
        var recipient = command.Send ? RecipientOf(buyer) : null;
        if (command.CheckPeriod && invoice is { Status: InvoiceStatus.Draft, ContractId: { } contract, Period: { } period })
        {
            await RefuseIfInvoicedAsync(invoice, contract, period, cancellationToken);
        }

        var findings = await invoice.IssueAsync(series, seller, buyer, time.GetUtcNow(), cancellationToken);
        if (recipient is not null)
        {
            invoice.Send(recipient);
        }

        return InvoiceViews.Of(invoice, seller, buyer) with { Findings = findings };
    }

    private static string RecipientOf(Customer buyer) => buyer.Email ?? throw InvoiceErrors.NoRecipient(buyer.Id);

    // Under the contract's lock, so that two drafts of one period are not issued at once.
    private async Task RefuseIfInvoicedAsync(Invoice invoice, ContractId contract, BillingPeriod period, CancellationToken cancellationToken)
    {
        _ = await contracts.LockAsync(contract, cancellationToken);
        var others = await invoices.ListByContractAsync(contract, period, cancellationToken);
        var issued = others.FirstOrDefault(
            other => other.Id != invoice.Id && other.Status is not (InvoiceStatus.Draft or InvoiceStatus.Void));
        if (issued is not null)
        {
            throw InvoiceErrors.PeriodAlreadyInvoiced(issued.Id.ToString());
        }
    }
}
