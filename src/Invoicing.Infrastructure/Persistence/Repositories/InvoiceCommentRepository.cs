using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class InvoiceCommentRepository(InvoicingDbContext db) : IInvoiceCommentRepository
{
    public void Add(InvoiceComment comment) => db.InvoiceComments.Add(comment);
}
