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
        builder.Property(organization => organization.Name).HasMaxLength(500);
        builder.Property(organization => organization.VatId).HasMaxLength(32);
        builder.Property(organization => organization.Email).HasMaxLength(320);
        builder.Property(organization => organization.TimeZoneId).HasMaxLength(64);
        builder.Property(organization => organization.Address).AsJson();

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
