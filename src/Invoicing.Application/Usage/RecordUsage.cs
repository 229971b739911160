using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Usage;
using MediatR;

namespace Invoicing.Application.Usage;

/// <summary>Takes reported events, all or none. One that is reported already is passed over, so a report may be repeated.</summary>
/// <param name="Meter">What counts them.</param>
public sealed record RecordUsageCommand(OrganizationId OrganizationId, string Meter, IReadOnlyList<NewUsage> Events) : ICommand<RecordedUsage>;

/// <param name="Known">How many were reported before, or twice in this report.</param>
public sealed record RecordedUsage(int Added, int Known);

internal sealed class RecordUsageValidator : AbstractValidator<RecordUsageCommand>
{
    public RecordUsageValidator()
    {
        RuleFor(command => command.Meter).NotEmpty().MaximumLength(100).OverridePropertyName("meter");
        RuleFor(command => command.Events).Must(events => events.Count <= 1_000).OverridePropertyName("events")
            .WithMessage("Send at most 1000 events at once.");
    }
}

internal sealed class RecordUsageHandler(ICurrentActor actor, ICustomerRepository customers, IUsageRepository usage, TimeProvider time)
    : IRequestHandler<RecordUsageCommand, RecordedUsage>
{
    public async Task<RecordedUsage> Handle(RecordUsageCommand command, CancellationToken cancellationToken)
    {
        var keys = command.Events.Select(reported => reported.Key).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var known = (await usage.ListKnownAsync(command.OrganizationId, command.Meter, keys, cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var buyers = new Dictionary<string, Customer>(StringComparer.Ordinal);
        var added = 0;
        foreach (var reported in command.Events)
        {
            var customer = await CustomerAsync(command.OrganizationId, reported.Customer, buyers, cancellationToken);
            if (reported.Key is null || known.Add(reported.Key))
            {
                await usage.AddAsync(UsageEvent.Report(customer, command.Meter, reported, time.GetUtcNow()), cancellationToken);
                added++;
            }
        }

        return new RecordedUsage(added, command.Events.Count - added);
    }

    private async Task<Customer> CustomerAsync(
        OrganizationId organization, string id, Dictionary<string, Customer> known, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(id, out var met))
        {
            return met;
        }

        var customer = await customers.FindByExternalIdAsync(organization, id, cancellationToken)
            ?? (Guid.TryParse(id, out var uuid) ? await customers.GetAsync(new CustomerId(uuid), cancellationToken) : null);
        if (customer is null || customer.OrganizationId != organization || !actor.Actor.IsGranted(organization, Role.Team))
        {
            throw CustomerErrors.NotFound(id);
        }

        return known[id] = customer;
    }
}
