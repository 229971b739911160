using System.Linq.Expressions;
using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

/// <summary>The columns that claims look at, the same in every table of work.</summary>
internal static class WorkConfiguration
{
    public static void HasWork<TEntity>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, WorkItem?>> work)
        where TEntity : class
    {
        builder.OwnsOne(work, item =>
        {
            item.Property(w => w.State).HasColumnName("work_state");
            item.Property(w => w.DueSince).HasColumnName("work_due_since");
            item.Property(w => w.Token).HasColumnName("work_token").IsConcurrencyToken();
            item.Property(w => w.Attempts).HasColumnName("work_attempts");
            item.Property(w => w.LastAnswer).HasColumnName("work_last_answer").HasMaxLength(WorkItem.MaximumAnswer);
            item.HasIndex(w => w.DueSince).HasDatabaseName($"ix_{builder.Metadata.GetTableName()}_due").HasFilter("work_state = 'Queued'");
        });
        builder.Navigation(work!).IsRequired();
    }
}
