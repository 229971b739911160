namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;

/// <summary>An agreement that is billed over time: by recurring prices, or by one total in instalments.</summary>
public sealed partial class Contract : Entity
{
    private Contract()
    {
    }

    public ContractId Id { get; private init; }

    /// <summary>Small, unique integer, for APIs that do not speak UUID. Given by the database.</summary>
    public long Serial { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public CustomerId CustomerId { get; private init; }

    public string Name { get; private set; } = null!;

    public Currency Currency { get; private init; } = null!;

    public ContractStatus Status { get; private set; }

    public DateOnly Start { get; private init; }

    public DateOnly? End { get; private set; }

    public DateOnly Anchor { get; private init; }

    public IReadOnlyList<ContractPrice> Prices { get; private set; } = [];

    public InstalmentPlan? Instalments { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>The whole term; an open contract ends with the last day of the calendar.</summary>
    public BillingPeriod Term => new(Start, End ?? DateOnly.MaxValue);

    public static Contract Create(ContractId id, Customer customer, NewContract details, DateTimeOffset now)
    {
        if (details.End <= details.Start)
        {
            throw ContractErrors.EndBeforeStart();
        }

        if (details.Prices.Count == 0 && details.Instalments is null)
        {
            throw ContractErrors.NothingToBill();
        }

        foreach (var price in details.Prices)
        {
            price.Check();
        }

        var contract = new Contract
        {
            Id = id,
            AccountId = customer.AccountId,
            OrganizationId = customer.OrganizationId,
            CustomerId = customer.Id,
            Name = details.Name,
            Currency = details.Currency,
            Start = details.Start,
            End = details.End,
            Anchor = details.Anchor ?? details.Start,
            Prices = details.Prices,
            Instalments = details.Instalments,
            Attributes = details.Attributes,
            CreatedAt = now,
        };
        contract.Raise(new ContractCreated(id));
        return contract;
    }

    public void Activate()
    {
        if (Status == ContractStatus.Cancelled)
        {
            throw ContractErrors.AlreadyCancelled(Id);
        }

        if (Status == ContractStatus.Active)
        {
            return;
        }

        Status = ContractStatus.Active;
        Raise(new ContractActivated(Id));
    }

    public void Cancel(DateTimeOffset now)
    {
        if (Status == ContractStatus.Cancelled)
        {
            throw ContractErrors.AlreadyCancelled(Id);
        }

        Status = ContractStatus.Cancelled;
        CancelledAt = now;
        Raise(new ContractCancelled(Id));
    }

    /// <summary>One line per price for the days of the window, cut days prorated.</summary>
    /// <param name="billingDay">Day of the month that cycles are anchored to, or null for the contract's own anchor.</param>
    public IReadOnlyList<NewLine> BillWindow(BillingPeriod window, int? billingDay, TaxRate tax)
    {
        RefuseUnlessActive();
        var anchor = AnchorFor(billingDay);
        return [.. Prices.Select(price => PriceBilling.Window(this, price, anchor, window, tax)).OfType<NewLine>()];
    }

    /// <summary>One line per price of which a cycle is billed on exactly that date; none where no cycle is.</summary>
    public IReadOnlyList<NewLine> BillCycle(DateOnly billDate, int? billingDay, TaxRate tax)
    {
        RefuseUnlessActive();
        var anchor = AnchorFor(billingDay);
        return [.. Prices.Select(price => PriceBilling.Cycle(this, price, anchor, billDate, tax)).OfType<NewLine>()];
    }

    /// <summary>The whole total, with the dates of its instalments.</summary>
    public (NewLine Line, IReadOnlyList<DateOnly> InstalmentDates) BillInstalments(TaxRate tax)
    {
        RefuseUnlessActive();
        var plan = Instalments ?? throw ContractErrors.NoInstalments(Id);
        var total = Money.OfMinor(plan.TotalMinor, Currency);
        return (new NewLine(Name, 1, total.Amount, tax), plan.Dates());
    }

    private DateOnly AnchorFor(int? billingDay) =>
        billingDay is { } day ? BillingCalendar.Reanchor(Anchor, day) : Anchor;

    private void RefuseUnlessActive()
    {
        if (Status != ContractStatus.Active)
        {
            throw ContractErrors.NotActive(this);
        }
    }
}
