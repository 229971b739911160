using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class ReceivedMessageRepository(InvoicingDbContext db) : IReceivedMessageRepository
{
    public Task<bool> IsKnownAsync(string source, string key, CancellationToken cancellationToken) =>
        db.ReceivedMessages.AnyAsync(message => message.Source == source && message.Key == key, cancellationToken);

    public void Add(ReceivedMessage message) => db.ReceivedMessages.Add(message);
}
