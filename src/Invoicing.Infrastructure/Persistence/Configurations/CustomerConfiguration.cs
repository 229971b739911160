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
        builder.Property(customer => customer.Name).HasMaxLength(CustomerLimits.Name);
        builder.Property(customer => customer.Email).HasMaxLength(CustomerLimits.Email);
        builder.Property(customer => customer.EmailKey).HasMaxLength(CustomerLimits.Email);
        builder.Property(customer => customer.UniqueEmail).HasMaxLength(CustomerLimits.Email);
        builder.Property(customer => customer.ExternalId).HasMaxLength(CustomerLimits.ExternalId);
        builder.Property(customer => customer.VatId).HasMaxLength(CustomerLimits.VatId);
        builder.Property(customer => customer.RegistrationId).HasMaxLength(CustomerLimits.RegistrationId);
        builder.Property(customer => customer.Endpoint).AsJson();
        builder.Property(customer => customer.Phone).HasMaxLength(CustomerLimits.Phone);
        builder.Property(customer => customer.Locale).HasMaxLength(CustomerLimits.Locale);
        builder.Property(customer => customer.TaxIds).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(customer => customer.Attributes).HasDefaultValueSql("'{}'");
        builder.Property(customer => customer.Address).AsJson();
        builder.Property(customer => customer.ShippingAddress).AsJson();
        builder.HasOne<Organization>().WithMany().HasForeignKey(customer => customer.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        ConfigureIndexes(builder);
    }

    private static void ConfigureIndexes(EntityTypeBuilder<Customer> builder)
    {
        builder.HasIndex(customer => new { customer.AccountId, customer.CreatedAt, customer.Serial });
        builder.HasIndex(customer => new { customer.AccountId, customer.Name, customer.Serial });
        builder.HasIndex(customer => new { customer.AccountId, customer.EmailKey, customer.Serial });
        builder.HasIndex(customer => new { customer.AccountId, customer.Email, customer.Id });
        builder.HasIndex(customer => new { customer.AccountId, customer.ExternalId }).HasFilter("external_id is not null");
        builder.HasIndex(customer => new { customer.AccountId, customer.VatId }).HasFilter("vat_id is not null");

        // A deleted customer gives back what was its own alone.
        builder.HasIndex(customer => new { customer.AccountId, customer.OrganizationId, customer.CompanyIdentifier })
            .IsUnique().HasDatabaseName(UniqueIndexes.Debtor).HasFilter("company_identifier is not null and deleted_at is null");
        builder.HasIndex(customer => new { customer.AccountId, customer.OrganizationId, customer.ExternalId })
            .IsUnique().HasDatabaseName(UniqueIndexes.CustomerExternalId).HasFilter("external_id is not null and deleted_at is null");
        builder.HasIndex(customer => new { customer.AccountId, customer.OrganizationId, customer.UniqueEmail })
            .IsUnique().HasDatabaseName(UniqueIndexes.CustomerEmail).HasFilter("unique_email is not null and deleted_at is null");
    }
}
