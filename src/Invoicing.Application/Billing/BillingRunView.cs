using Invoicing.Domain.Billing;

namespace Invoicing.Application.Billing;

public sealed record BillingRunView
{
    public required Guid Id { get; init; }

    public Guid? OrganizationId { get; init; }

    public required DateOnly Through { get; init; }

    public required BillingRunMode Mode { get; init; }

    public required BillingRunStatus Status { get; init; }

    /// <summary>With the other two: nothing until the run is completed.</summary>
    public required int Invoiced { get; init; }

    public required int AlreadyInvoiced { get; init; }

    public required int Refused { get; init; }

    /// <summary>The contracts that could not be billed, and why. Empty in a list.</summary>
    public IReadOnlyList<BillingRefusalView> Refusals { get; init; } = [];

    public required int Version { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public static BillingRunView Of(BillingRun run) => new()
    {
        Id = run.Id.Value,
        OrganizationId = run.OrganizationId?.Value,
        Through = run.Through,
        Mode = run.Mode,
        Status = run.Status,
        Invoiced = run.Invoiced,
        AlreadyInvoiced = run.AlreadyInvoiced,
        Refused = run.Refused,
        Version = run.Version,
        CreatedAt = run.CreatedAt,
        CompletedAt = run.CompletedAt,
    };
}

/// <param name="Code">Stable; the same as where the contract is billed by hand.</param>
public sealed record BillingRefusalView(Guid ContractId, DateOnly BilledOn, string Code, string Message);
