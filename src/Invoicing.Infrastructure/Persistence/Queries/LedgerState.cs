using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class LedgerState(InvoicingDbContext db) : ILedgerState
{
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        !await db.Credentials.AnyAsync(cancellationToken) && !await db.Users.AnyAsync(cancellationToken);

    public Task<bool> HasOrganizationAsync(OrganizationId id, CancellationToken cancellationToken) =>
        db.Organizations.AnyAsync(organization => organization.Id == id, cancellationToken);
}
