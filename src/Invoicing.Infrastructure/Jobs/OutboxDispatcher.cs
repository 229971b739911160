using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Jobs;

/// <summary>Tells committed events to their reactions. A reaction that fails is told again, later and later, until it is given up and stays visible.</summary>
internal sealed class OutboxDispatcher(IServiceScopeFactory scopes, IWorkSignal signal, TimeProvider time, ILogger<OutboxDispatcher> logger)
    : ClaimingWorker(scopes, signal, logger)
{
    protected override string Table => "outbox_messages";

    protected override async Task HandleAsync(Claim claim, IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<InvoicingDbContext>();
        var message = await db.Outbox.AsNoTracking().SingleAsync(message => message.Id == claim.Id, cancellationToken);
        var happened = EventJson.Read(message);
        var committed = (INotification)Activator.CreateInstance(typeof(Committed<>).MakeGenericType(happened.GetType()), happened, message.Id, message.Position, message.OccurredAt)!;
        await services.GetRequiredService<IMediator>().Publish(committed, cancellationToken);
        await db.Outbox
            .Where(row => row.Id == claim.Id && row.Work.Token == claim.Token)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Work.State, WorkState.Done), cancellationToken);
    }

    protected override async Task DeferAsync(Claim claim, string reason, IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<InvoicingDbContext>();
        var message = await db.Outbox.SingleOrDefaultAsync(message => message.Id == claim.Id, cancellationToken);
        if (message is null || !message.Work.IsHeldBy(claim.Token))
        {
            return;
        }

        message.Work.Defer(reason, RetryLadder.Reaction, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }
}
