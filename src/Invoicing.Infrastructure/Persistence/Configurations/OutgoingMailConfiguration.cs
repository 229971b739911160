using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;
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
        builder.Property(mail => mail.Recipient).HasMaxLength(MailAddressForm.Longest);
        builder.Property(mail => mail.RecipientKey).HasMaxLength(MailAddressForm.Longest);
        builder.Property(mail => mail.MessageId).HasMaxLength(400);
        builder.HasWork(mail => mail.Work);
        builder.HasOne<Organization>().WithMany().HasForeignKey(mail => mail.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(mail => mail.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(mail => new { mail.AccountId, mail.InvoiceId, mail.Revision, mail.Purpose, mail.RecipientKey, mail.Repetition })
            .IsUnique().HasDatabaseName(UniqueIndexes.MailMessage);
        builder.HasIndex(mail => new { mail.AccountId, mail.CreatedAt, mail.Id });
        builder.HasIndex(mail => new { mail.AccountId, mail.InvoiceId, mail.CreatedAt, mail.Id });
        builder.HasIndex(mail => new { mail.AccountId, mail.State, mail.CreatedAt, mail.Id });
        builder.HasIndex(mail => new { mail.AccountId, mail.Recipient, mail.CreatedAt, mail.Id });
    }
}
