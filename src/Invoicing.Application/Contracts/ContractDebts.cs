using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Contracts;

internal static class ContractDebts
{
    /// <summary>Takes the contract's invoices out of force on which nothing was paid or credited; drafts disappear.</summary>
    public static async Task VoidUnpaidAsync(
        this IInvoiceRepository invoices, Contract contract, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var invoice in await invoices.ListByContractAsync(contract.Id, contract.Term, cancellationToken))
        {
            switch (invoice)
            {
                case { Status: InvoiceStatus.Draft }:
                    invoice.Delete();
                    invoices.Remove(invoice);
                    break;
                case { Status: InvoiceStatus.Issued, PaidMinor: 0, CreditedMinor: 0 }:
                    invoice.Void(now);
                    break;
            }
        }
    }
}
