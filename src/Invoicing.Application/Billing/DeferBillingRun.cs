using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using MediatR;

namespace Invoicing.Application.Billing;

/// <summary>Puts a run back that broke off; it goes on with the contracts that are left.</summary>
public sealed record DeferBillingRunCommand(BillingRunId Id, long Token, string Reason) : ICommand<Unit>;

internal sealed class DeferBillingRunHandler(IBillingRunRepository runs, TimeProvider time) : IRequestHandler<DeferBillingRunCommand, Unit>
{
    public async Task<Unit> Handle(DeferBillingRunCommand command, CancellationToken cancellationToken)
    {
        var run = await runs.FindAsync(command.Id, cancellationToken);
        if (run is not null && run.Work.IsHeldBy(command.Token))
        {
            run.Defer(command.Reason, time.GetUtcNow());
        }

        return Unit.Value;
    }
}
