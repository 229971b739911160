using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Audit;

/// <summary>One entry of the account's audit trail. For who owns the whole account.</summary>
public sealed record GetAuditEntryQuery(Guid Id) : IQuery<AuditEntryView>;

internal sealed class GetAuditEntryHandler(ICurrentActor actor, IAuditQueries entries) : IRequestHandler<GetAuditEntryQuery, AuditEntryView>
{
    public async Task<AuditEntryView> Handle(GetAuditEntryQuery query, CancellationToken cancellationToken)
    {
        AuditErrors.RefuseUnlessOwner(actor.Actor);
        return await entries.FindAsync(query.Id, cancellationToken) ?? throw AuditErrors.NotFound(query.Id);
    }
}
