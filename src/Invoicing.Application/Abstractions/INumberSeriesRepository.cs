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

    /// <summary>A series that is there, under its row lock. Ask for it last, too.</summary>
    Task<NumberSeries> LockAsync(NumberSeriesId id, CancellationToken cancellationToken);
}
