using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("customers");
        builder.HasKey(customer => customer.Id);
        builder.HasAlternateKey(customer => customer.Serial);
        builder.Property(customer => customer.Id).ValueGeneratedNever();
        builder.Property(customer => customer.Name).HasMaxLength(500);
        builder.Property(customer => customer.Email).HasMaxLength(320);
        builder.Property(customer => customer.ExternalId).HasMaxLength(255);
        builder.Property(customer => customer.VatId).HasMaxLength(32);
        builder.Property(customer => customer.Address).AsJson();
        builder.HasOne<Organization>().WithMany().HasForeignKey(customer => customer.OrganizationId).OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(customer => new { customer.AccountId, customer.OrganizationId, customer.CompanyIdentifier })
            .IsUnique().HasDatabaseName(UniqueIndexes.Debtor).HasFilter("company_identifier is not null");
        builder.HasIndex(customer => new { customer.AccountId, customer.OrganizationId, customer.ExternalId })
            .IsUnique().HasDatabaseName(UniqueIndexes.CustomerExternalId).HasFilter("external_id is not null");
    }
}
