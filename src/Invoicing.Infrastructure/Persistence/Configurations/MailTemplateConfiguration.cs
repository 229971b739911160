using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class MailTemplateConfiguration : IEntityTypeConfiguration<MailTemplate>
{
    public void Configure(EntityTypeBuilder<MailTemplate> builder)
    {
        builder.ToTable("mail_templates");
        builder.HasKey(template => template.Id);
        builder.Property(template => template.Id).ValueGeneratedNever();
        builder.Property(template => template.Language).HasMaxLength(3);
        builder.Property(template => template.Subject).HasMaxLength(MailTemplate.MaximumSubject);
        builder.Ignore(template => template.Texts);
        builder.HasOne<Organization>().WithMany().HasForeignKey(template => template.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(template => new { template.AccountId, template.OrganizationId, template.Purpose, template.Language })
            .IsUnique().HasDatabaseName(UniqueIndexes.MailTemplate);
        builder.HasIndex(template => new { template.AccountId, template.CreatedAt, template.Id });
    }
}
