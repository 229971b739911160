using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>A draft over what a contract's prices come to in a window, or over the cycle that is billed on one date.</summary>
/// <param name="OrganizationId">The seller that the caller speaks for.</param>
/// <param name="From">First day to bill; with a bill date, only the start of the period that the invoice shows.</param>
/// <param name="To">First day after those to bill.</param>
/// <param name="CheckDuplicate">
/// True: any live invoice of the period is a duplicate. Null: an issued one is, and a draft is brought up to date.
/// False: a further invoice is made.
/// </param>
public sealed record GenerateInvoiceForContractCommand(
    OrganizationId OrganizationId,
    CustomerId CustomerId,
    ContractId ContractId,
    DateOnly From,
    DateOnly To,
    bool? CheckDuplicate,
    DateOnly? BillForDate,
    int? BillingCycleStartDay) : ICommand<IReadOnlyList<InvoiceView>>;

internal sealed class GenerateInvoiceForContractValidator : AbstractValidator<GenerateInvoiceForContractCommand>
{
    public GenerateInvoiceForContractValidator() =>
        RuleFor(command => command.BillingCycleStartDay).InclusiveBetween(1, 31).OverridePropertyName("billing_cycle_start_day");
}

internal sealed class GenerateInvoiceForContractHandler(
    IContractRepository contracts,
    ICustomerRepository customers,
    IOrganizationRepository organizations,
    IInvoiceRepository invoices,
    IUsageQueries usage,
    TimeProvider time) : IRequestHandler<GenerateInvoiceForContractCommand, IReadOnlyList<InvoiceView>>
{
    public async Task<IReadOnlyList<InvoiceView>> Handle(GenerateInvoiceForContractCommand command, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetAsync(command.OrganizationId, cancellationToken);
        var buyer = await customers.GetAsync(command.CustomerId, cancellationToken);
        if (buyer.OrganizationId != seller.Id)
        {
            throw CustomerErrors.NotFound(command.CustomerId);
        }

        var contract = await contracts.LockAsync(command.ContractId, cancellationToken);
        if (contract is not { WithdrawnAt: null } || contract.CustomerId != buyer.Id)
        {
            throw ContractErrors.NotFound(command.ContractId);
        }

        var window = new BillingPeriod(command.From, command.To);
        var readings = await ReadingsAsync(contract, command, window, cancellationToken);
        var lines = command.BillForDate is { } billDate
            ? contract.BillCycle(billDate, command.BillingCycleStartDay, seller.DefaultTax, readings)
            : contract.BillWindow(window, command.BillingCycleStartDay, seller.DefaultTax, readings);
        if (lines.Count == 0)
        {
            return [];
        }

        var today = seller.LegalDate(time.GetUtcNow());
        var draft = new InvoiceDraft(contract.Currency, lines)
        {
            Contract = new(contract.Id, window, 1),
            DueDate = contract.DueDays is { } days ? today.AddDays(days) : null,
        };
        var invoice = await BillAsync(command.CheckDuplicate, draft, seller, buyer, cancellationToken);
        return [InvoiceViews.Of(invoice, seller, buyer)];
    }

    private async Task<MeterReadings> ReadingsAsync(
        Contract contract, GenerateInvoiceForContractCommand command, BillingPeriod window, CancellationToken cancellationToken)
    {
        // The cycle that is billed on a date lies before it or behind it.
        var near = command.BillForDate is { } date && date > DateOnly.MinValue && date < DateOnly.MaxValue
            ? new BillingPeriod(date.AddDays(-1), date.AddDays(1))
            : window;
        return contract.UsageSpan(near, command.BillingCycleStartDay) is { } span
            ? new MeterReadings(await usage.SumByDayAsync(contract.CustomerId, contract.Meters, span, cancellationToken))
            : MeterReadings.None;
    }

    private async Task<Invoice> BillAsync(
        bool? checkDuplicate, InvoiceDraft draft, Organization seller, Customer buyer, CancellationToken cancellationToken)
    {
        var (contract, period, _, _) = draft.Contract!;
        var earlier = await invoices.ListByContractAsync(contract, period, cancellationToken);
        if (checkDuplicate is not false && OpenDraft(earlier, checkDuplicate) is { } open)
        {
            open.Update(buyer, draft with { Contract = new(contract, period, AttemptOf(open, earlier, period)) }, time.GetUtcNow());
            return open;
        }

        var numbered = draft with { Contract = new(contract, period, NextAttempt(earlier, period)) };
        var invoice = Invoice.Draft(InvoiceId.New(), seller, buyer, numbered, time.GetUtcNow());
        await invoices.AddAsync(invoice, cancellationToken);
        return invoice;
    }

    private static Invoice? OpenDraft(IReadOnlyList<Invoice> earlier, bool? checkDuplicate)
    {
        var live = earlier.Where(invoice => invoice.Status != InvoiceStatus.Void).ToArray();
        var duplicate = live.FirstOrDefault(invoice => checkDuplicate is true || invoice.Status != InvoiceStatus.Draft);
        if (duplicate is not null)
        {
            throw InvoiceErrors.PeriodAlreadyInvoiced(duplicate.Id.ToString());
        }

        return live.FirstOrDefault();
    }

    private static int AttemptOf(Invoice open, IReadOnlyList<Invoice> earlier, BillingPeriod period) =>
        open.Period == period ? open.Attempt!.Value : NextAttempt(earlier, period);

    private static int NextAttempt(IReadOnlyList<Invoice> earlier, BillingPeriod period) =>
        (earlier.Where(invoice => invoice.Period == period).Max(invoice => invoice.Attempt) ?? 0) + 1;
}
