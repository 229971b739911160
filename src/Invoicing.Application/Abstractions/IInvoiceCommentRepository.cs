using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Abstractions;

public interface IInvoiceCommentRepository
{
    void Add(InvoiceComment comment);
}
