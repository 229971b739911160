namespace Invoicing.Domain.Orders;

using System.Text.Json;
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

    /// <summary>Subtotal less discount; what lists are sorted by.</summary>
    public long NetMinor { get; private init; }

    public long TaxMinor { get; private init; }

    /// <summary>Without tax.</summary>
    public long RefundedMinor { get; private set; }

    public long RefundedTaxMinor { get; private set; }

    public string? BillingName { get; private set; }

    public Address? BillingAddress { get; private set; }

    public Guid? ProductId { get; private init; }

    public string? ProductName { get; private init; }

    public ProductBilling? ProductBilling { get; private init; }

    public Guid? SubscriptionId { get; private init; }

    public Guid? DiscountId { get; private init; }

    public Guid? CheckoutId { get; private init; }

    public Attributes Attributes { get; private set; } = Attributes.Empty;

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? ModifiedAt { get; private set; }

    public long TotalMinor => NetMinor + TaxMinor;

    public bool IsPaid => Status is OrderStatus.Paid or OrderStatus.PartiallyRefunded or OrderStatus.Refunded;

    public static Order Create(OrderId id, Customer customer, NumberSeriesId series, InvoiceNumber number, NewOrder details, DateTimeOffset now)
    {
        var totals = OrderTotals.Of(details);
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
            Items = OrderTotals.ItemsOf(details, totals.Tax),
            TaxCategory = details.Tax.Category,
            TaxRate = details.Tax.Rate.Value,
            SubtotalMinor = totals.LineTotal.MinorUnits,
            DiscountMinor = totals.Allowances.MinorUnits,
            NetMinor = totals.TaxExclusive.MinorUnits,
            TaxMinor = totals.Tax.MinorUnits,
            BillingName = details.BillingName,
            BillingAddress = details.BillingAddress,
            ProductId = details.Product?.Id,
            ProductName = details.Product?.Name,
            ProductBilling = details.Product?.Billing,
            SubscriptionId = details.Origin.SubscriptionId,
            DiscountId = details.Origin.DiscountId,
            CheckoutId = details.Origin.CheckoutId,
            Attributes = details.Attributes,
            CreatedAt = details.SoldAt < now ? details.SoldAt.Value : now,
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

    /// <summary>Gives money back. The last part takes the tax that is left, so that the parts come to the whole exactly.</summary>
    /// <param name="amount">Without tax; null for all that is left.</param>
    /// <param name="tax">Null for the share of the order's tax that belongs to the amount.</param>
    public void Refund(Money? amount, Money? tax, DateTimeOffset now)
    {
        if (!IsPaid)
        {
            throw OrderErrors.RefundUnpaid(Id);
        }

        var refund = OrderRefund.Of(this, amount, tax);
        RefundedMinor += refund.Net;
        RefundedTaxMinor += refund.Tax;
        Status = RefundedMinor == NetMinor && RefundedTaxMinor == TaxMinor ? OrderStatus.Refunded : OrderStatus.PartiallyRefunded;
        ModifiedAt = now;
        Raise(new OrderRefunded(Id, refund.Net, refund.Tax));
    }

    public void ChangeBillingDetails(string? name, Address? address, DateTimeOffset now)
    {
        BillingName = name;
        BillingAddress = address;
        ModifiedAt = now;
        Raise(new OrderBillingDetailsChanged(Id));
    }

    public void ChangeAttributes(IReadOnlyDictionary<string, JsonElement?> changes, DateTimeOffset now)
    {
        var changed = Attributes.With(changes);
        if (changed != Attributes)
        {
            Attributes = changed;
            ModifiedAt = now;
        }
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
        return new Party(BillingName, BillingAddress, customer.VatId, customer.CompanyIdentifier?.Value, customer.Email) { Locale = customer.Locale };
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
            Allowances = OrderTotals.DiscountOf(Money.OfMinor(DiscountMinor, Currency), tax),
        };
    }
}
