using Invoicing.Domain.Billing;

namespace Invoicing.Application.Webhooks;

/// <summary>A billing run that has come to its end.</summary>
/// <param name="Sequence">Rises from event to event of the run.</param>
/// <param name="OrganizationId">Null where the contracts of every seller were billed.</param>
/// <param name="Refused">How many contracts could not be billed; the run itself says why.</param>
public sealed record BillingRunNotice(
    Guid Id,
    long Sequence,
    BillingRunStatus Status,
    Guid? OrganizationId,
    DateOnly Through,
    int Invoiced,
    int AlreadyInvoiced,
    int Refused)
{
    public static BillingRunNotice Of(BillingRun run, long sequence) => new(
        run.Id.Value,
        sequence,
        run.Status,
        run.OrganizationId?.Value,
        run.Through,
        run.Invoiced,
        run.AlreadyInvoiced,
        run.Refused);
}
