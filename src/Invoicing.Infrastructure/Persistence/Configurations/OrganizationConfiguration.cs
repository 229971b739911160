using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable("organizations");
        builder.HasKey(organization => organization.Id);
        builder.Property(organization => organization.Id).ValueGeneratedNever();
        builder.Property(organization => organization.Handle).HasMaxLength(255);
        builder.Property(organization => organization.Name).HasMaxLength(OrganizationLimits.Name);
        builder.Property(organization => organization.LegalName).HasMaxLength(OrganizationLimits.Name);
        builder.Property(organization => organization.VatId).HasMaxLength(OrganizationLimits.VatId);
        builder.Property(organization => organization.RegistrationId).HasMaxLength(OrganizationLimits.RegistrationId);
        builder.Property(organization => organization.TaxNumber).HasMaxLength(OrganizationLimits.TaxNumber);
        builder.Property(organization => organization.Contact).AsJson();
        builder.Property(organization => organization.Branding).AsJson().HasDefaultValueSql("'{}'");
        builder.Property(organization => organization.EInvoices).HasDefaultValue(EInvoicePolicy.Warn);
        builder.Property(organization => organization.Email).HasMaxLength(OrganizationLimits.Email);
        builder.Property(organization => organization.TimeZoneId).HasMaxLength(64);
        builder.Property(organization => organization.Address).AsJson();
        builder.Property(organization => organization.Endpoint).AsJson();
        builder.Property(organization => organization.BankAccounts).AsJson().HasDefaultValueSql("'[]'");

        builder.HasIndex(organization => new { organization.AccountId, organization.Handle })
            .IsUnique().HasDatabaseName(UniqueIndexes.OrganizationHandle).HasFilter("handle is not null");
        builder.HasIndex(organization => organization.AccountId)
            .IsUnique().HasDatabaseName(UniqueIndexes.OrganizationDefault).HasFilter("is_default");

        builder.HasIndex(organization => new { organization.AccountId, organization.CompanyIdentifier })
            .HasFilter("company_identifier is not null");

        // Over all accounts: a company is associated with one of them.
        builder.HasIndex(organization => organization.CompanyIdentifier)
            .IsUnique().HasDatabaseName(UniqueIndexes.Company).HasFilter("company_identifier is not null");
    }
}
