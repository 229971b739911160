using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Usage;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class UsageRepository(InvoicingDbContext db) : IUsageRepository
{
    public async Task<IReadOnlyCollection<string>> ListKnownAsync(
        OrganizationId organization, string meter, IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        keys.Count == 0
            ? []
            : await db.UsageEvents
                .Where(happened => happened.OrganizationId == organization && happened.Meter == meter && keys.Contains(happened.Key))
                .Select(happened => happened.Key)
                .ToListAsync(cancellationToken);

    public async Task AddAsync(UsageEvent happened, CancellationToken cancellationToken) => await db.UsageEvents.AddAsync(happened, cancellationToken);
}
