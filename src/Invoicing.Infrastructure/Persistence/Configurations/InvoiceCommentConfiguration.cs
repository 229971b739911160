using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class InvoiceCommentConfiguration : IEntityTypeConfiguration<InvoiceComment>
{
    public void Configure(EntityTypeBuilder<InvoiceComment> builder)
    {
        builder.ToTable("invoice_comments");
        builder.HasKey(comment => comment.Id);
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property(comment => comment.Author).HasMaxLength(InvoiceComment.MaximumAuthor);
        builder.Property(comment => comment.Text).HasMaxLength(InvoiceComment.MaximumText);

        // A draft that is deleted takes its comments along.
        builder.HasOne<Invoice>().WithMany().HasForeignKey(comment => comment.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(comment => new { comment.AccountId, comment.InvoiceId, comment.CreatedAt, comment.Id });
    }
}
