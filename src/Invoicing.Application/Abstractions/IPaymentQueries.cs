using Invoicing.Application.Listing;
using Invoicing.Application.Payments;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Payments;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of payments, projected straight to views.</summary>
public interface IPaymentQueries
{
    Task<OwnedPayment?> FindAsync(PaymentId id, CancellationToken cancellationToken);

    /// <summary>Oldest first.</summary>
    Task<PaymentPage> ListAsync(InvoiceId invoice, int offset, int limit, CancellationToken cancellationToken);

    /// <summary>What a filter finds, in the order of a sort.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<PaymentView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    /// <summary>What is left of a customer's surpluses, by currency.</summary>
    Task<IReadOnlyList<Money>> SumCreditAsync(CustomerId customer, CancellationToken cancellationToken);
}
