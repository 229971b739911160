using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Billing;

/// <summary>Starts a run; a worker does the work.</summary>
/// <param name="Through">Null for today, in the seller's time zone; in UTC for every seller of the account.</param>
/// <param name="ByCaller">The caller does the work itself, and a worker only where that breaks off.</param>
public sealed record StartBillingRunCommand(
    BillingRunId Id, OrganizationId? OrganizationId, DateOnly? Through, BillingRunMode Mode, bool ByCaller = false) : ICommand<BillingRunView>;

internal sealed class StartBillingRunHandler(
    ICurrentActor actor, IOrganizationRepository organizations, IBillingRunRepository runs, TimeProvider time)
    : IRequestHandler<StartBillingRunCommand, BillingRunView>
{
    public async Task<BillingRunView> Handle(StartBillingRunCommand command, CancellationToken cancellationToken)
    {
        RefuseUnlessGranted(command.OrganizationId);
        var now = time.GetUtcNow();
        var today = command.OrganizationId is { } seller
            ? (await organizations.GetAsync(seller, cancellationToken)).LegalDate(now)
            : DateOnly.FromDateTime(now.UtcDateTime);
        if (command.Through > today)
        {
            throw BillingErrors.InFuture(today);
        }

        var dueAt = command.ByCaller ? now + RunBillingHandler.Lease : now;
        var run = BillingRun.Start(
            command.Id, actor.Actor.AccountId, command.OrganizationId, command.Through ?? today, command.Mode, dueAt, now);
        runs.Add(run);
        return BillingRunView.Of(run);
    }

    private void RefuseUnlessGranted(OrganizationId? organization)
    {
        var isGranted = organization is { } one
            ? actor.Actor.IsGranted(one, Role.Team)
            : actor.Actor.VisibleOrganizations is null && actor.Actor.CustomerId is null;
        if (!isGranted)
        {
            throw organization is { } asked ? OrganizationErrors.NotGranted(asked) : BillingErrors.WholeAccountNotGranted();
        }
    }
}
