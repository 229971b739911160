using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Holds what the caller expects against what the running unit of work has loaded.</summary>
internal sealed class ExpectedVersions(InvoicingDbContext db, Precondition precondition)
{
    public bool IsOpen => precondition.IsOpen;

    /// <summary>Compares the version that was loaded, if the aggregate was; later saves in the same request raise it themselves.</summary>
    public void Compare()
    {
        if (precondition.IsOpen && Find(precondition.Aggregate) is { } loaded)
        {
            precondition.Compare(loaded.Property(entity => entity.Version).OriginalValue);
        }
    }

    /// <summary>A change that was made without the comparison must not be stored.</summary>
    public void RefuseUncompared()
    {
        if (precondition.IsOpen)
        {
            throw new InvalidOperationException($"A precondition names {precondition.Aggregate}, which the use case has not loaded for a change.");
        }
    }

    /// <summary>Undoes the comparison of an attempt that starts again.</summary>
    public void Restore(bool wasOpen)
    {
        if (wasOpen)
        {
            precondition.Reopen();
        }
    }

    private EntityEntry<Entity>? Find(Guid aggregate) => db.ChangeTracker.Entries<Entity>().FirstOrDefault(entry => KeyOf(entry) == aggregate);

    private static Guid? KeyOf(EntityEntry<Entity> entry)
    {
        if (entry.Metadata.FindPrimaryKey()!.Properties is not [var key])
        {
            return null;
        }

        var value = entry.Property(key).CurrentValue;
        return (key.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value) as Guid?;
    }
}
