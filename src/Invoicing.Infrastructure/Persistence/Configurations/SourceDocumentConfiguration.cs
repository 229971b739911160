using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.SourceDocuments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class SourceDocumentConfiguration : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> builder)
    {
        builder.ToTable("source_documents");
        builder.HasKey(document => new { document.AccountId, document.OrganizationId, document.Collection, document.Key }).HasName(UniqueIndexes.SourceDocument);
        builder.Property(document => document.Collection).HasMaxLength(40);
        builder.Property(document => document.Key).HasMaxLength(500);
        builder.Property(document => document.UpdatedBy).HasMaxLength(320);
        builder.HasOne<Organization>().WithMany().HasForeignKey(document => document.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(document => document.InvoiceId).OnDelete(DeleteBehavior.Cascade);
    }
}
