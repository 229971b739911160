using Invoicing.Domain.Common;
using Invoicing.Domain.Numbering;

namespace Invoicing.Application.Abstractions;

public interface INumberSeriesRepository
{
    /// <summary>
    /// The owner's series under its row lock, made from the template when the owner has none. Ask for it last:
    /// everybody else who issues in the series waits until this transaction ends.
    /// </summary>
    /// <param name="ownerId">An organization, or a customer whose orders are numbered on their own.</param>
    Task<NumberSeries> LockAsync(AccountId accountId, Guid ownerId, string templateIfNew, CancellationToken cancellationToken);

    /// <summary>A series that was chosen, under its row lock. The same holds: ask for it last.</summary>
    /// <exception cref="InvoicingException">NotFound.</exception>
    Task<NumberSeries> LockAsync(NumberSeriesId id, CancellationToken cancellationToken);

    /// <returns>Null where there is no such series.</returns>
    Task<Guid?> FindOwnerAsync(NumberSeriesId id, CancellationToken cancellationToken);

    Task<bool> IsNamedAsync(Guid ownerId, string name, CancellationToken cancellationToken);

    void Add(NumberSeries series);
}
