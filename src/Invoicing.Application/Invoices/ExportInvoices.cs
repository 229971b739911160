using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Every invoice that a filter finds, with its lines, oldest first, read as it is asked for.</summary>
public sealed record ExportInvoicesQuery(Filter? Filter) : IQuery<IAsyncEnumerable<InvoiceView>>;

internal sealed class ExportInvoicesHandler(ICurrentActor actor, IInvoiceQueries invoices)
    : IRequestHandler<ExportInvoicesQuery, IAsyncEnumerable<InvoiceView>>
{
    public Task<IAsyncEnumerable<InvoiceView>> Handle(ExportInvoicesQuery query, CancellationToken cancellationToken)
    {
        var selection = new Selection { Filter = query.Filter };
        var within = actor.Actor.CustomerId is { } own ? selection.Within("customer", CustomerFields.Related, own.Value) : selection;
        return Task.FromResult(invoices.StreamAsync(within.Filter, actor.Actor.VisibleOrganizations, cancellationToken));
    }
}
