using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Billing;

/// <summary>Bills the next cycles of one contract for a run, if they are still due when the contract's lock is held.</summary>
public sealed record BillContractCommand(BillingRunId RunId, ContractId ContractId) : ICommand<Unit>;

internal sealed class BillContractHandler(
    IBillingRunRepository runs,
    IContractRepository contracts,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    IInvoiceRepository invoices,
    INumberSeriesRepository series,
    IUsageQueries usage,
    TimeProvider time) : IRequestHandler<BillContractCommand, Unit>
{
    public async Task<Unit> Handle(BillContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockAsync(command.ContractId, cancellationToken);
        var run = await runs.GetAsync(command.RunId, cancellationToken);
        if (contract is not { WithdrawnAt: null } || contract.Due(run.Through) is not { } due)
        {
            contract?.Schedule();
            return Unit.Value;
        }

        if (await BillAsync(run, contract, due, cancellationToken) is { } entry)
        {
            runs.Add(entry);
        }

        contract.PassBilling(due.BilledOn);
        return Unit.Value;
    }

    private async Task<BillingRunEntry?> BillAsync(BillingRun run, Contract contract, CyclesDue due, CancellationToken cancellationToken)
    {
        var earlier = await invoices.ListByContractAsync(contract.Id, due.Period, cancellationToken);

        // Cycles of other dates may cover the same days; an invoice that was made by hand for them stands for all.
        if (earlier.FirstOrDefault(invoice => invoice is { BilledOn: null, Status: not InvoiceStatus.Void }) is { } existing)
        {
            return run.PassOver(contract.Id, due.BilledOn, existing.Id);
        }

        var seller = await organizations.GetAsync(contract.OrganizationId, cancellationToken);
        var readings = await ReadingsAsync(contract, due.Period, cancellationToken);
        var lines = contract.BillCycle(due.BilledOn, null, seller.DefaultTax, readings);
        if (lines.Count == 0)
        {
            return null;
        }

        var buyer = await customers.GetAsync(contract.CustomerId, cancellationToken);
        var invoice = Draft(contract, due, lines, earlier, seller, buyer);
        await invoices.AddAsync(invoice, cancellationToken);
        await FinishAsync(run.Mode, invoice, seller, buyer, cancellationToken);
        return run.Invoice(contract.Id, due.BilledOn, invoice.Id);
    }

    private Invoice Draft(
        Contract contract, CyclesDue due, IReadOnlyList<NewLine> lines, IReadOnlyList<Invoice> earlier, Organization seller, Customer buyer)
    {
        var now = time.GetUtcNow();
        var attempt = (earlier.Where(invoice => invoice.Period == due.Period).Max(invoice => invoice.Attempt) ?? 0) + 1;
        var draft = new InvoiceDraft(contract.Currency, lines)
        {
            Contract = new(contract.Id, due.Period, attempt, due.BilledOn),
            DueDate = contract.DueDays is { } days ? seller.LegalDate(now).AddDays(days) : null,
        };
        return Invoice.Draft(InvoiceId.New(), seller, buyer, draft, now);
    }

    private async Task FinishAsync(BillingRunMode mode, Invoice invoice, Organization seller, Customer buyer, CancellationToken cancellationToken)
    {
        if (mode == BillingRunMode.Draft)
        {
            return;
        }

        await invoice.IssueAsync(series, seller, buyer, time.GetUtcNow(), cancellationToken);
        if (mode == BillingRunMode.Send && buyer.Email is { } recipient)
        {
            invoice.Send(recipient);
        }
    }

    private async Task<MeterReadings> ReadingsAsync(Contract contract, BillingPeriod period, CancellationToken cancellationToken) =>
        contract.UsageSpan(period, null) is { } span
            ? new MeterReadings(await usage.SumByDayAsync(contract.CustomerId, contract.Meters, span, cancellationToken))
            : MeterReadings.None;
}
