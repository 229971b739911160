using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Orders;

namespace Invoicing.Application.Abstractions;

public interface IInvoiceRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Invoice> GetAsync(InvoiceId id, CancellationToken cancellationToken);

    /// <summary>The invoice under its row lock.</summary>
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Invoice> LockAsync(InvoiceId id, CancellationToken cancellationToken);

    Task<Invoice?> FindByOrderAsync(OrderId order, CancellationToken cancellationToken);

    Task<Invoice?> FindByReferenceAsync(CustomerId customer, string reference, CancellationToken cancellationToken);

    /// <summary>Every invoice of the contract, void ones too, whose period overlaps, newest first.</summary>
    Task<IReadOnlyList<Invoice>> ListByContractAsync(ContractId contract, BillingPeriod overlapping, CancellationToken cancellationToken);

    /// <summary>Every credit note of the invoice.</summary>
    Task<IReadOnlyList<Invoice>> ListCreditNotesAsync(InvoiceId invoice, CancellationToken cancellationToken);

    Task<IReadOnlyList<Invoice>> ListAsync(IReadOnlyCollection<InvoiceId> ids, CancellationToken cancellationToken);

    Task AddAsync(Invoice invoice, CancellationToken cancellationToken);

    /// <summary>Takes a draft out of the ledger, after its own <see cref="Invoice.Delete"/>.</summary>
    void Remove(Invoice draft);
}
