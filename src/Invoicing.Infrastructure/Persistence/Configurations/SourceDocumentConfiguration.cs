using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class SourceDocumentConfiguration : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> builder)
    {
        builder.ToTable("source_documents");
        builder.HasKey(document => new { document.AccountId, document.OrganizationId, document.Key }).HasName(UniqueIndexes.SourceDocument);
        builder.Property(document => document.Key).HasMaxLength(500);
        builder.Property(document => document.UpdatedBy).HasMaxLength(320);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(document => document.InvoiceId).OnDelete(DeleteBehavior.Cascade);
    }
}
