using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class InvoiceRevisionConfiguration : IEntityTypeConfiguration<InvoiceRevision>
{
    public void Configure(EntityTypeBuilder<InvoiceRevision> builder)
    {
        builder.ToTable("invoice_revisions", table => table.HasTrigger(FrozenColumns.RevisionsTrigger));
        builder.HasKey(revision => new { revision.InvoiceId, revision.Revision });
        builder.Property(revision => revision.Buyer).AsJson();
        builder.Property(revision => revision.Hash).HasMaxLength(64);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(revision => revision.InvoiceId).OnDelete(DeleteBehavior.Restrict);
    }
}
