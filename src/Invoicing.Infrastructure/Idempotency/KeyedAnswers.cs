using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Idempotency;

internal sealed class KeyedAnswers(
    InvoicingDbContext db, IStatements statements, LinkKey serverKey, IOptions<IdempotencyOptions> options, TimeProvider time) : IKeyedAnswers
{
    /// <summary>How much time one statement removes: after a long pause there is much to remove.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromHours(1);

    public async Task<KeptAnswer?> FindAsync(KeyedWrite write, CancellationToken cancellationToken)
    {
        var seal = SealOf(write);
        var now = time.GetUtcNow();
        var kept = await Under(write, seal).AsNoTracking().SingleOrDefaultAsync(answer => answer.ExpiresAt > now, cancellationToken);
        return kept is null
            ? null
            : new KeptAnswer(
                CryptographicOperations.FixedTimeEquals(kept.Fingerprint, seal.Fingerprint),
                JsonSerializer.Deserialize<WrittenAnswer>(seal.Open(kept.Answer))!);
    }

    public async Task<bool> TryHoldAsync(KeyedWrite write, CancellationToken cancellationToken)
    {
        var number = BinaryPrimitives.ReadInt64BigEndian(SealOf(write).Name);
        return (await db.Database.SqlQueryRaw<bool>(statements.TryLockNumber(), number).ToListAsync(cancellationToken)).Contains(true);
    }

    public async Task KeepAsync(KeyedWrite write, WrittenAnswer answer, CancellationToken cancellationToken)
    {
        var seal = SealOf(write);

        // An expired answer makes room as a row, not by a change of the row: the removal of expired ones may have its eye on it.
        await Under(write, seal).ExecuteDeleteAsync(cancellationToken);
        db.KeyedAnswers.Add(new KeyedAnswerRecord
        {
            AccountId = write.AccountId,
            Name = seal.Name,
            Fingerprint = seal.Fingerprint,
            Answer = seal.Close(JsonSerializer.SerializeToUtf8Bytes(answer)),
            ExpiresAt = time.GetUtcNow().AddDays(options.Value.KeptDays),
        });
    }

    public async Task RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        while (await db.KeyedAnswers.MinAsync(answer => (DateTimeOffset?)answer.ExpiresAt, cancellationToken) is { } oldest && oldest <= now)
        {
            var until = oldest + Slice < now ? oldest + Slice : now;
            await db.KeyedAnswers.Where(answer => answer.ExpiresAt <= until).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private AnswerSeal SealOf(KeyedWrite write) => AnswerSeal.Of(write, serverKey.Value);

    private IQueryable<KeyedAnswerRecord> Under(KeyedWrite write, AnswerSeal seal) =>
        db.KeyedAnswers.Where(answer => answer.AccountId == write.AccountId && answer.Name == seal.Name);
}
