using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Invoicing.Infrastructure.Health;

/// <summary>Degraded where work is due for longer than a busy minute explains.</summary>
internal sealed class BacklogCheck(InvoicingDbContext db, IFaultClassifier faults, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var late = time.GetUtcNow() - Patience;
        try
        {
            var waiting = await db.Outbox.Where(row => row.Work.State == WorkState.Queued && row.Work.DueSince < late).CountAsync(cancellationToken)
                + await db.Renderings.IgnoreQueryFilters().Where(row => row.Work.State == WorkState.Queued && row.Work.DueSince < late).CountAsync(cancellationToken)
                + await db.OutgoingMails.IgnoreQueryFilters().Where(row => row.Work.State == WorkState.Queued && row.Work.DueSince < late).CountAsync(cancellationToken)
                + await LateWebhooks(late).CountAsync(cancellationToken);
            return waiting == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"{waiting} events, renderings, mails or webhooks are due for over five minutes."));
        }
        catch (Exception exception) when (faults.IsUnavailable(exception))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }

    // What waits for a receiver that does not answer is not this server's backlog.
    private IQueryable<WebhookDelivery> LateWebhooks(DateTimeOffset late) =>
        from delivery in db.WebhookDeliveries.IgnoreQueryFilters()
        join endpoint in db.WebhookEndpoints on delivery.EndpointId equals endpoint.Id
        where delivery.Work.State == WorkState.Queued && delivery.Work.DueSince < late && endpoint.FailingSince == null
        select delivery;
}
