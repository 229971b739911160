using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class OutgoingMailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.ToTable("outgoing_mails");
        builder.HasKey(mail => mail.Id).HasName(UniqueIndexes.OutgoingMail);
        builder.Property(mail => mail.Id).ValueGeneratedNever();
        builder.Property(mail => mail.Recipient).HasMaxLength(320);
        builder.HasWork(mail => mail.Work);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(mail => mail.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(mail => new { mail.AccountId, mail.InvoiceId });
    }
}
