using Invoicing.Application.Abstractions;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;
using Invoicing.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Jobs;

internal sealed class MailWorker(IServiceScopeFactory scopes, IWorkSignal signal, ILogger<MailWorker> logger)
    : ClaimingWorker(scopes, signal, logger)
{
    protected override string Table => "outgoing_mails";

    protected override Task HandleAsync(Claim claim, IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IMediator>().Send(new DeliverMailCommand(new OutgoingMailId(claim.Id), claim.Token), cancellationToken);

    protected override Task DeferAsync(Claim claim, string reason, IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IMediator>().Send(new DeferMailCommand(new OutgoingMailId(claim.Id), claim.Token, reason), cancellationToken);
}
