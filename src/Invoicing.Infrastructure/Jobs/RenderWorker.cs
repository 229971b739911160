using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using Invoicing.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Jobs;

internal sealed class RenderWorker(IServiceScopeFactory scopes, IWorkSignal signal, ILogger<RenderWorker> logger)
    : ClaimingWorker(scopes, signal, logger)
{
    protected override string Table => "renderings";

    protected override Task HandleAsync(Claim claim, IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IMediator>().Send(new RenderInvoiceCommand(new RenderingId(claim.Id), claim.Token), cancellationToken);

    protected override Task DeferAsync(Claim claim, string reason, IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IMediator>().Send(new DeferRenderingCommand(new RenderingId(claim.Id), claim.Token, reason), cancellationToken);
}
