using Invoicing.Application.Abstractions;
using Invoicing.Application.Billing;
using Invoicing.Domain.Billing;
using Invoicing.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Jobs;

internal sealed class BillingWorker(IServiceScopeFactory scopes, IWorkSignal signal, ILogger<BillingWorker> logger)
    : ClaimingWorker(scopes, signal, logger)
{
    protected override string Table => "billing_runs";

    protected override Task HandleAsync(Claim claim, IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IMediator>().Send(new RunBillingCommand(new BillingRunId(claim.Id), claim.Token), cancellationToken);

    protected override Task DeferAsync(Claim claim, string reason, IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IMediator>().Send(new DeferBillingRunCommand(new BillingRunId(claim.Id), claim.Token, reason), cancellationToken);
}
