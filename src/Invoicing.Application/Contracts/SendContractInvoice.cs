using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>Issues the one invoice over a contract's whole total when there is none yet, and queues its e-mail every time.</summary>
/// <param name="ContractSerial">Null for the invoice over nothing that greets a new customer.</param>
public sealed record SendContractInvoiceCommand(long CustomerSerial, long? ContractSerial) : ICommand<Unit>;

internal sealed class SendContractInvoiceHandler(
    ICurrentActor actor,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    IContractRepository contracts,
    IInvoiceRepository invoices,
    INumberSeriesRepository series,
    TimeProvider time) : IRequestHandler<SendContractInvoiceCommand, Unit>
{
    private const string GetStarted = "get-started";

    public async Task<Unit> Handle(SendContractInvoiceCommand command, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetDefaultAsync(cancellationToken);
        var customer = await customers.LockBySerialAsync(seller.Id, command.CustomerSerial, cancellationToken);
        if (customer is null || !actor.Actor.IsGranted(seller.Id, Role.Team))
        {
            throw CustomerErrors.NotFound(command.CustomerSerial);
        }

        var recipient = customer.Email;
        var invoice = command.ContractSerial is { } serial
            ? await ContractInvoiceAsync(seller, customer, serial, cancellationToken)
            : await GetStartedInvoiceAsync(seller, customer, cancellationToken);
        if (invoice.Status == InvoiceStatus.Draft)
        {
            await invoice.IssueAsync(series, seller, customer, time.GetUtcNow(), cancellationToken);
        }

        invoice.Send(recipient ?? throw InvoiceErrors.NoRecipient(customer.Serial), again: true);
        return Unit.Value;
    }

    private async Task<Invoice> ContractInvoiceAsync(Organization seller, Customer customer, long serial, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockBySerialAsync(customer.Id, serial, cancellationToken);
        if (contract is null || contract.Status == ContractStatus.Cancelled)
        {
            throw ContractErrors.NotFound(serial);
        }

        var earlier = await invoices.ListByContractAsync(contract.Id, contract.Term, cancellationToken);
        if (earlier.FirstOrDefault(invoice => invoice.Status != InvoiceStatus.Void) is { } sent)
        {
            return sent;
        }

        var (line, dates) = contract.BillInstalments(seller.DefaultTax);
        var draft = new InvoiceDraft(contract.Currency, [line])
        {
            Contract = new(contract.Id, contract.Term, earlier.Count + 1),
            Instalments = NewInstalment.On(dates),
        };
        return await DraftAsync(seller, customer, draft, cancellationToken);
    }

    private async Task<Invoice> GetStartedInvoiceAsync(Organization seller, Customer customer, CancellationToken cancellationToken)
    {
        if (await invoices.FindByReferenceAsync(customer.Id, GetStarted, cancellationToken) is { } sent)
        {
            return sent;
        }

        var line = new NewLine("Getting started", 1, 0, seller.DefaultTax);
        return await DraftAsync(seller, customer, new InvoiceDraft(seller.Currency, [line]) { Reference = GetStarted }, cancellationToken);
    }

    private async Task<Invoice> DraftAsync(Organization seller, Customer customer, InvoiceDraft draft, CancellationToken cancellationToken)
    {
        var invoice = Invoice.Draft(InvoiceId.New(), seller, customer, draft, time.GetUtcNow());
        await invoices.AddAsync(invoice, cancellationToken);
        return invoice;
    }
}
