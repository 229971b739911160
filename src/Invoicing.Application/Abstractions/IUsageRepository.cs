using Invoicing.Domain.Organizations;
using Invoicing.Domain.Usage;

namespace Invoicing.Application.Abstractions;

public interface IUsageRepository
{
    /// <summary>Those of the keys that are reported already.</summary>
    Task<IReadOnlyCollection<string>> ListKnownAsync(
        OrganizationId organization, string meter, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    Task AddAsync(UsageEvent happened, CancellationToken cancellationToken);
}
