using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using MediatR;
using Microsoft.Extensions.Logging;

namespace Invoicing.Application.Billing;

/// <summary>
/// Does the work of a run, contract by contract. Not one transaction: what is billed stays billed when the run breaks off, and a contract
/// that is refused does not hold up the others.
/// </summary>
/// <param name="Token">Of the claim; a worker that lost its claim stops.</param>
public sealed record RunBillingCommand(BillingRunId Id, long Token) : IRequest<Unit>;

internal sealed partial class RunBillingHandler(
    IMediator mediator, IUnitOfWork unitOfWork, IBillingRunRepository runs, TimeProvider time, ILogger<RunBillingHandler> logger)
    : IRequestHandler<RunBillingCommand, Unit>
{
    private const int AtOnce = 100;

    public static TimeSpan Lease { get; } = TimeSpan.FromMinutes(2);

    public async Task<Unit> Handle(RunBillingCommand command, CancellationToken cancellationToken)
    {
        while (await unitOfWork.ExecuteAsync(token => NextAsync(command, token), cancellationToken) is { Count: > 0 } due)
        {
            foreach (var contract in due)
            {
                await BillAsync(command.Id, contract, cancellationToken);
            }
        }

        return Unit.Value;
    }

    /// <summary>Holds on to the run and takes the next contracts; completes it where there is none left.</summary>
    private async Task<IReadOnlyList<ContractId>> NextAsync(RunBillingCommand command, CancellationToken cancellationToken)
    {
        var run = await runs.FindAsync(command.Id, cancellationToken);
        if (run is null || !run.Work.IsHeldBy(command.Token))
        {
            return [];
        }

        var due = await runs.ListDueAsync(run, AtOnce, cancellationToken);
        var now = time.GetUtcNow();
        if (due.Count > 0)
        {
            run.Work.KeepUntil(now + Lease);
            return due;
        }

        var counts = await runs.CountAsync(run.Id, cancellationToken);
        run.Complete(Of(BillingOutcome.Invoiced), Of(BillingOutcome.AlreadyInvoiced), Of(BillingOutcome.Refused), now);
        return [];

        int Of(BillingOutcome outcome) => counts.GetValueOrDefault(outcome);
    }

    private async Task BillAsync(BillingRunId run, ContractId contract, CancellationToken cancellationToken)
    {
        try
        {
            await mediator.Send(new BillContractCommand(run, contract), cancellationToken);
        }
        catch (InvoicingException refusal) when (refusal.Kind != ErrorKind.Unavailable)
        {
            await NoteAsync(run, contract, refusal.Code, refusal.Message, cancellationToken);
        }
        catch (Exception exception) when (exception is not (InvoicingException or OperationCanceledException))
        {
            LogBroken(exception, contract, run);
            await NoteAsync(run, contract, "billing_run.unexpected", "Billing this contract failed; the server's log says why.", cancellationToken);
        }
    }

    private Task NoteAsync(BillingRunId id, ContractId contract, string code, string message, CancellationToken cancellationToken) =>
        mediator.Send(new NoteBillingRefusalCommand(id, contract, code, message), cancellationToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "Contract {Contract} could not be billed in run {Run}")]
    private partial void LogBroken(Exception exception, ContractId contract, BillingRunId run);
}
