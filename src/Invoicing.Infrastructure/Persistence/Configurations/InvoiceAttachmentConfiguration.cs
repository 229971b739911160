using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class InvoiceAttachmentConfiguration : IEntityTypeConfiguration<InvoiceAttachment>
{
    public void Configure(EntityTypeBuilder<InvoiceAttachment> builder)
    {
        builder.ToTable("invoice_attachments");
        builder.HasKey(attachment => attachment.Id);
        builder.Property(attachment => attachment.Id).ValueGeneratedNever();

        // A draft that is deleted takes its files along.
        builder.HasOne<Invoice>().WithMany().HasForeignKey(attachment => attachment.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(attachment => new { attachment.AccountId, attachment.InvoiceId });
    }
}
