using Invoicing.Application.Abstractions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries", table => table.HasTrigger(FrozenColumns.AuditTrigger));
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Actor).HasMaxLength(320);
        builder.Property(entry => entry.Address).HasMaxLength(Origin.LongestAddress);
        builder.Property(entry => entry.Agent).HasMaxLength(Origin.LongestText);
        builder.Property(entry => entry.Request).HasMaxLength(Origin.LongestAddress);
        builder.Property(entry => entry.Route).HasMaxLength(Origin.LongestText);
        builder.Property(entry => entry.Job).HasMaxLength(Origin.LongestAddress);
        builder.Property(entry => entry.Action).HasMaxLength(100);
        builder.Property(entry => entry.EntityType).HasMaxLength(64);
        builder.Property(entry => entry.EntityId).HasMaxLength(AuditEntry.LongestId);
        builder.HasIndex(entry => new { entry.AccountId, entry.At, entry.Id });
        builder.HasIndex(entry => new { entry.AccountId, entry.EntityType, entry.EntityId, entry.At, entry.Id });
        builder.HasIndex(entry => new { entry.AccountId, entry.Action, entry.At, entry.Id });
        builder.HasIndex(entry => new { entry.AccountId, entry.Actor, entry.At, entry.Id });
    }
}
