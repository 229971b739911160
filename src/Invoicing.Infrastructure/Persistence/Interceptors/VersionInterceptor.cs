using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Invoicing.Infrastructure.Persistence.Interceptors;

/// <summary>Raises the version of what changes; the update then finds no row where somebody else was faster.</summary>
internal sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<Entity>().Where(entry => entry.State == EntityState.Modified))
        {
            var version = entry.Property(entity => entity.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }

        return ValueTask.FromResult(result);
    }
}
