using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Takes due webhook deliveries, a fair part of each endpoint's, past the rows that other workers hold.</summary>
internal sealed class DeliveryClaims(InvoicingDbContext db, IStatements statements, TimeProvider time)
{
    /// <summary>How far down the queue a claim looks. More than that is taken by the next one.</summary>
    private const int Window = 1_000;

    /// <param name="atMostEach">Of one endpoint, where nothing else is said of it.</param>
    /// <param name="endpoints">Those of which less is to be taken, or nothing.</param>
    public async Task<IReadOnlyList<DeliveryClaim>> ClaimAsync(
        int atMost, int atMostEach, IReadOnlyCollection<EndpointRoom> endpoints, TimeSpan lease, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUniversalTime();
        var rooms = JsonSerializer.Serialize(endpoints.Select(room => new { endpoint = room.Endpoint, room = room.Room }));
        return await db.Database
            .SqlQueryRaw<DeliveryClaim>(statements.ClaimDeliveries(), now + lease, now, atMost, atMostEach, rooms, Window)
            .ToListAsync(cancellationToken);
    }
}

/// <param name="Room">How many deliveries may be taken.</param>
internal sealed record EndpointRoom(Guid Endpoint, int Room);

/// <param name="Token">The fencing token of this claim.</param>
internal sealed record DeliveryClaim(Guid Id, Guid AccountId, Guid EndpointId, long Token);
