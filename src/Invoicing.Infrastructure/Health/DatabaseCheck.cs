using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Invoicing.Infrastructure.Health;

/// <summary>Healthy where the database answers and its schema is the one that this program was built for.</summary>
internal sealed class DatabaseCheck(InvoicingDbContext db, IFaultClassifier faults) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            return pending.Any()
                ? HealthCheckResult.Unhealthy("The schema is older than the program: run the verb migrate.")
                : HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (faults.IsUnavailable(exception))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
