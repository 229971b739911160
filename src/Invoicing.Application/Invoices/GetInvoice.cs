using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Invoices;

public sealed record GetInvoiceQuery(InvoiceId Id) : IQuery<InvoiceView>;

public sealed record GetInvoiceBySerialQuery(long Serial) : IQuery<InvoiceView>;

public sealed record GetInvoiceByExternalIdQuery(OrganizationId Organization, string ExternalId) : IQuery<InvoiceView>;

internal sealed class GetInvoiceHandler(IInvoiceQueries invoices, ICurrentActor actor)
    : IRequestHandler<GetInvoiceQuery, InvoiceView>,
        IRequestHandler<GetInvoiceBySerialQuery, InvoiceView>,
        IRequestHandler<GetInvoiceByExternalIdQuery, InvoiceView>
{
    public async Task<InvoiceView> Handle(GetInvoiceQuery query, CancellationToken cancellationToken) =>
        Granted(await invoices.FindAsync(query.Id, cancellationToken), query.Id);

    public async Task<InvoiceView> Handle(GetInvoiceBySerialQuery query, CancellationToken cancellationToken) =>
        Granted(await invoices.FindBySerialAsync(query.Serial, cancellationToken), query.Serial);

    public async Task<InvoiceView> Handle(GetInvoiceByExternalIdQuery query, CancellationToken cancellationToken) =>
        Granted(await invoices.FindByExternalIdAsync(query.Organization, query.ExternalId, cancellationToken), query.ExternalId);

    // An invoice outside the grants is as unknown as one of another account: its existence is nobody's business.
    private InvoiceView Granted(InvoiceView? invoice, object id) =>
        invoice is not null && actor.Actor.IsGranted(new(invoice.OrganizationId), Role.Team) ? invoice : throw InvoiceErrors.NotFound(id);
}
