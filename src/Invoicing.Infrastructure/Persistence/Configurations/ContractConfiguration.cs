using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class ContractConfiguration : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("contracts");
        builder.HasKey(contract => contract.Id);
        builder.HasAlternateKey(contract => contract.Serial);
        builder.Property(contract => contract.Id).ValueGeneratedNever();
        builder.Property(contract => contract.Name).HasMaxLength(500);
        builder.Property(contract => contract.TermsAcceptedBy).HasMaxLength(Contract.LongestAcceptor);
        builder.Property(contract => contract.Attributes).HasDefaultValueSql("'{}'");
        builder.Property(contract => contract.Prices).AsJson();
        builder.Property(contract => contract.Phases).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(contract => contract.Pauses).AsJson().HasDefaultValueSql("'[]'");
        builder.OwnsOne(contract => contract.Instalments, plan =>
        {
            plan.Property(p => p.TotalMinor).HasColumnName("instalments_total_minor");
            plan.Property(p => p.NumberOfPayments).HasColumnName("instalments_number_of_payments");
            plan.Property(p => p.FirstPaymentDate).HasColumnName("instalments_first_payment_date");
        });
        builder.Ignore(contract => contract.Term);
        builder.Ignore(contract => contract.Meters);
        builder.Ignore(contract => contract.DueDays);
        builder.HasOne<Customer>().WithMany().HasForeignKey(contract => contract.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(contract => new { contract.AccountId, contract.CustomerId, contract.Serial });
        builder.HasIndex(contract => new { contract.AccountId, contract.OrganizationId, contract.Serial });
        builder.HasIndex(contract => new { contract.AccountId, contract.OrganizationId, contract.CreatedAt, contract.Serial });
        builder.HasIndex(contract => new { contract.AccountId, contract.OrganizationId, contract.Status, contract.CreatedAt, contract.Serial });
        builder.HasIndex(contract => new { contract.AccountId, contract.OrganizationId, contract.Start });
        builder.HasIndex(contract => new { contract.AccountId, contract.OrganizationId, contract.End });
        builder.HasIndex(contract => new { contract.AccountId, contract.NextBillingOn, contract.Serial }).HasFilter("next_billing_on is not null");
        builder.HasIndex(contract => new { contract.AccountId, contract.CreatedAt, contract.Id });
        builder.HasIndex(contract => new { contract.AccountId, contract.Name, contract.Id });
        builder.HasIndex(contract => new { contract.AccountId, contract.Start, contract.Id });
        builder.HasIndex(contract => new { contract.AccountId, contract.End, contract.Id });
    }
}
