using System.Text.Json;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Payments;
using Invoicing.Domain.Usage;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Invoicing.Infrastructure.Persistence.Interceptors;

/// <summary>
/// One audit row for every event, in the event's transaction and batch. What changes without an event gets a row too, unless it is only a
/// part of what another row tells.
/// </summary>
internal sealed class AuditInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    /// <summary>
    /// Told by the event of the document that they belong to, or by themselves: a usage event and a received message are records already.
    /// </summary>
    private static readonly HashSet<Type> Told =
        [typeof(NumberSeries), typeof(Payment), typeof(InvoiceRevision), typeof(InvoiceAttachment), typeof(Rendering), typeof(UsageEvent), typeof(ReceivedMessage)];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (InvoicingDbContext)eventData.Context!;
        var source = new AuditSource(db.Actor?.Known, db.Origin?.Known, time.GetUtcNow());
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is Entity or CredentialRecord or UserRecord).ToArray())
        {
            db.AuditEntries.AddRange(Of(entry, source));
        }

        return ValueTask.FromResult(result);
    }

    private static IEnumerable<AuditEntry> Of(EntityEntry entry, AuditSource source) => entry.Entity switch
    {
        Entity { Events.Count: > 0 } entity => OfEvents(entry, entity, source),
        Entity entity when IsChanged(entry) && !Told.Contains(entity.GetType()) => [Plain(entry, entity.AccountId, entry.Metadata.ClrType.Name, source)],
        CredentialRecord credential when IsChanged(entry) => [OfIdentity(entry, credential.AccountId, "Credential", new { credential.Name, credential.Kind }, source)],
        UserRecord user when IsChanged(entry) => [OfIdentity(entry, user.AccountId, "User", new { user.Email }, source)],
        _ => [],
    };

    // The first of several events carries what changed, because they all describe one change of the row.
    private static IEnumerable<AuditEntry> OfEvents(EntityEntry entry, Entity entity, AuditSource source)
    {
        var subject = new AuditSubject(entity.AccountId, entry.Metadata.ClrType.Name, AuditChanges.KeyOf(entry));
        var changes = AuditChanges.Of(entry);
        foreach (var happened in entity.Events)
        {
            yield return AuditEntry.Of(subject, source, happened.GetType().Name, EventJson.Write(happened), changes);
            changes = null;
        }
    }

    private static AuditEntry Plain(EntityEntry entry, AccountId account, string type, AuditSource source) =>
        AuditEntry.Of(new AuditSubject(account, type, AuditChanges.KeyOf(entry)), source, $"{type}{Verb(entry)}", "{}", AuditChanges.Of(entry));

    private static AuditEntry OfIdentity<TDetails>(EntityEntry entry, AccountId account, string type, TDetails details, AuditSource source) => AuditEntry.Of(
        new AuditSubject(account, type, AuditChanges.KeyOf(entry)), source, $"{type}{Verb(entry)}", JsonSerializer.Serialize(details, StorageJson.Options), AuditChanges.Of(entry));

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static string Verb(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => "Added",
        EntityState.Deleted => "Removed",
        _ => "Changed",
    };
}
