using Invoicing.Domain.Customers;
using Invoicing.Domain.Usage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class UsageEventConfiguration : IEntityTypeConfiguration<UsageEvent>
{
    public void Configure(EntityTypeBuilder<UsageEvent> builder)
    {
        builder.ToTable("usage_events");
        builder.HasKey(happened => happened.Id);
        builder.HasAlternateKey(happened => happened.Serial);
        builder.Property(happened => happened.Id).ValueGeneratedNever();
        builder.Property(happened => happened.Meter).HasMaxLength(100);
        builder.Property(happened => happened.Key).HasMaxLength(UsageEvent.LongestKey);
        builder.HasOne<Customer>().WithMany().HasForeignKey(happened => happened.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(happened => new { happened.AccountId, happened.OrganizationId, happened.Meter, happened.Key })
            .IsUnique().HasDatabaseName(UniqueIndexes.UsageKey);
        builder.HasIndex(happened => new { happened.AccountId, happened.OrganizationId, happened.Meter, happened.Timestamp, happened.Serial });
        builder.HasIndex(happened => new { happened.AccountId, happened.CustomerId, happened.Meter, happened.Day });
        builder.HasIndex(happened => new { happened.AccountId, happened.Timestamp, happened.Id });
        builder.HasIndex(happened => new { happened.AccountId, happened.CreatedAt, happened.Id });
    }
}
