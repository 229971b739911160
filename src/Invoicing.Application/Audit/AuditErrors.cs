using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;

namespace Invoicing.Application.Audit;

internal static class AuditErrors
{
    public static InvoicingException NotFound(Guid id) => new(ErrorKind.NotFound, "audit.not_found", $"There is no audit entry {id}.");

    public static void RefuseUnlessOwner(Actor actor)
    {
        if (!actor.MayAll([Grant.Everything]))
        {
            throw new InvoicingException(
                ErrorKind.Forbidden, "audit.not_granted", "The audit trail is for owners of the whole account; use such a credential.");
        }
    }
}
