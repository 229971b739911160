using Invoicing.Domain.Customers;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Each of them is made when it is not there.</summary>
public interface IFinancingRepository
{
    Task<FinancedInvoice> GetOrAddAsync(Invoice invoice, CancellationToken cancellationToken);

    Task<CompanyLine> GetOrAddAsync(Organization company, CancellationToken cancellationToken);

    Task<DebtorLine> GetOrAddAsync(Customer debtor, CancellationToken cancellationToken);
}
