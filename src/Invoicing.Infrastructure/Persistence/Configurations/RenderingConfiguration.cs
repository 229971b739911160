using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class RenderingConfiguration : IEntityTypeConfiguration<Rendering>
{
    public void Configure(EntityTypeBuilder<Rendering> builder)
    {
        builder.ToTable("renderings");
        builder.HasKey(rendering => rendering.Id);
        builder.Property(rendering => rendering.Id).ValueGeneratedNever();
        builder.Property(rendering => rendering.Format).HasMaxLength(16);
        builder.Property(rendering => rendering.Standing).HasMaxLength(64).HasDefaultValue("");
        builder.Property(rendering => rendering.MediaType).HasMaxLength(100);
        builder.Property(rendering => rendering.ContentHash).HasMaxLength(64);
        builder.Property(rendering => rendering.MissingCharacters).HasDefaultValue("");
        builder.HasWork(rendering => rendering.Work);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(rendering => rendering.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(rendering => new { rendering.AccountId, rendering.InvoiceId, rendering.Format, rendering.Revision, rendering.Standing })
            .IsUnique().HasDatabaseName(UniqueIndexes.Rendering);
        builder.HasIndex(rendering => new { rendering.AccountId, rendering.CreatedAt, rendering.Id });
    }
}
