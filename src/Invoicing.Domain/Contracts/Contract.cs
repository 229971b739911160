namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

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

    public Currency Currency { get; private set; } = null!;

    public ContractStatus Status { get; private set; }

    public DateOnly Start { get; private set; }

    public DateOnly? End { get; private set; }

    public DateOnly Anchor { get; private set; }

    /// <summary>Whether months and years end with the last day of a month, whatever the anchor's day.</summary>
    public bool IsAnchoredToMonthEnd { get; private set; }

    /// <summary>Prices that count over the whole term.</summary>
    public IReadOnlyList<ContractPrice> Prices { get; private set; } = [];

    public IReadOnlyList<ContractPhase> Phases { get; private set; } = [];

    public IReadOnlyList<ContractPause> Pauses { get; private set; } = [];

    public InstalmentPlan? Instalments { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>The whole term; an open contract ends with the last day of the calendar.</summary>
    public BillingPeriod Term => new(Start, End ?? DateOnly.MaxValue);

    public static Contract Create(ContractId id, Customer customer, NewContract details, DateTimeOffset now)
    {
        details.Check();
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
            IsAnchoredToMonthEnd = details.IsAnchoredToMonthEnd,
            Prices = details.Prices,
            Phases = details.Phases,
            Instalments = details.Instalments,
            Attributes = details.Attributes,
            CreatedAt = now,
        };
        contract.Raise(new ContractCreated(id));
        return contract;
    }

    public void Cancel(DateTimeOffset now)
    {
        if (Status == ContractStatus.Cancelled)
        {
            throw ContractErrors.AlreadyCancelled(Id);
        }

        Status = ContractStatus.Cancelled;
        CancelledAt = now;
        Schedule();
        Raise(new ContractCancelled(Id));
    }
}
