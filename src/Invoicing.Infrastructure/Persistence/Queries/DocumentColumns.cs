using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class DocumentColumns
{
    public static Columns<Rendering> All { get; } = new Columns<Rendering>(DocumentFields.Listed)
        .Add("id", rendering => rendering.Id)
        .Add("format", rendering => rendering.Format)
        .Add("revision", rendering => rendering.Revision)
        .Add("state", rendering => rendering.Work.State)
        .Add("createdAt", rendering => rendering.CreatedAt)
        .Relate("invoice", rendering => rendering.InvoiceId, db => db.Invoices, invoice => invoice.Id, () => InvoiceColumns.All);
}
