namespace Invoicing.Domain.Orders;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;

/// <summary>A sale. Owns its invoice's number from the start, because buyers see it before there is an invoice.</summary>
public sealed class Order : Entity
{
    private Order()
    {
    }

    public OrderId Id { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public CustomerId CustomerId { get; private init; }

    public string? ExternalId { get; private init; }

    public NumberSeriesId SeriesId { get; private init; }

    public InvoiceNumber InvoiceNumber { get; private init; }

    public OrderStatus Status { get; private set; }

    public Currency Currency { get; private init; } = null!;

    public string Description { get; private init; } = null!;

    public string BillingReason { get; private init; } = null!;

    public IReadOnlyList<OrderItem> Items { get; private init; } = [];

    public TaxCategory TaxCategory { get; private init; }

    /// <summary>Percent.</summary>
    public decimal TaxRate { get; private init; }

    public long SubtotalMinor { get; private init; }

    public long DiscountMinor { get; private init; }

    public long TaxMinor { get; private init; }

    public long RefundedMinor { get; private set; }

    public long RefundedTaxMinor { get; private set; }

    public string? BillingName { get; private set; }

    public Address? BillingAddress { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? ModifiedAt { get; private set; }

    public long NetMinor => SubtotalMinor - DiscountMinor;

    public long TotalMinor => NetMinor + TaxMinor;

    public bool IsPaid => Status is OrderStatus.Paid or OrderStatus.PartiallyRefunded or OrderStatus.Refunded;

    public static Order Create(OrderId id, Customer customer, NumberSeriesId series, InvoiceNumber number, NewOrder details, DateTimeOffset now)
    {
        if (details.Items.Count == 0)
        {
            throw OrderErrors.NoItems();
        }

        var totals = DraftTotals.Of(DraftOf(details));
        if (details.Discount.IsNegative || totals.TaxExclusive.IsNegative)
        {
            throw OrderErrors.DiscountTooHigh();
        }

        var taxes = totals.Tax.Allocate([.. details.Items.Select(item => item.Amount.MinorUnits)]);
        var order = new Order
        {
            Id = id,
            AccountId = customer.AccountId,
            OrganizationId = customer.OrganizationId,
            CustomerId = customer.Id,
            ExternalId = details.ExternalId,
            SeriesId = series,
            InvoiceNumber = number,
            Currency = details.Currency,
            Description = details.Description,
            BillingReason = details.BillingReason,
            Items = [.. details.Items.Select((item, i) => new OrderItem(Guid.CreateVersion7(), item.Label, item.Amount.MinorUnits, taxes[i].MinorUnits))],
            TaxCategory = details.Tax.Category,
            TaxRate = details.Tax.Rate.Value,
            SubtotalMinor = totals.LineTotal.MinorUnits,
            DiscountMinor = totals.Allowances.MinorUnits,
            TaxMinor = totals.Tax.MinorUnits,
            BillingName = details.BillingName,
            BillingAddress = details.BillingAddress,
            CreatedAt = now,
        };
        order.Raise(new OrderCreated(id));
        return order;
    }

    public void MarkPaid(DateTimeOffset now)
    {
        if (IsPaid)
        {
            return;
        }

        Status = OrderStatus.Paid;
        ModifiedAt = now;
        Raise(new OrderPaid(Id));
    }

    public void ChangeBillingDetails(string? name, Address? address, DateTimeOffset now)
    {
        BillingName = name;
        BillingAddress = address;
        ModifiedAt = now;
        Raise(new OrderBillingDetailsChanged(Id));
    }

    /// <summary>The buyer that an invoice names, refused while the order is unpaid or does not say who that is.</summary>
    public Party RequestInvoice(Customer customer)
    {
        if (!IsPaid)
        {
            throw OrderErrors.NotPaid(Id);
        }

        if (string.IsNullOrWhiteSpace(BillingName) || BillingAddress is null)
        {
            throw OrderErrors.BillingDetailsMissing();
        }

        Raise(new OrderInvoiceRequested(Id));
        return new Party(BillingName, BillingAddress, customer.VatId, customer.CompanyIdentifier?.Value, customer.Email);
    }

    public InvoiceDraft ToInvoiceDraft(DateOnly orderDate)
    {
        var tax = Taxes.TaxRate.Of(TaxCategory, TaxRate);
        var lines = Items.Select(item => new NewLine(item.Label, 1, Money.OfMinor(item.AmountMinor, Currency).Amount, tax));
        return new InvoiceDraft(Currency, [.. lines])
        {
            OrderId = Id,
            IssueDate = orderDate,
            DueDate = orderDate,
            Allowances = Discount(Money.OfMinor(DiscountMinor, Currency), tax),
        };
    }

    private static InvoiceDraft DraftOf(NewOrder details) =>
        new(details.Currency, [.. details.Items.Select(item => new NewLine(item.Label, 1, item.Amount.Amount, details.Tax))])
        {
            Allowances = Discount(details.Discount, details.Tax),
        };

    private static IReadOnlyList<NewAllowance> Discount(Money amount, TaxRate tax) =>
        amount.IsZero ? [] : [new NewAllowance("Discount", amount, tax)];
}
