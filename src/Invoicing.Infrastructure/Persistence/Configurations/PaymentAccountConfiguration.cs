using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class PaymentAccountConfiguration : IEntityTypeConfiguration<PaymentAccount>
{
    public void Configure(EntityTypeBuilder<PaymentAccount> builder)
    {
        builder.ToTable("payment_accounts");
        builder.HasKey(account => account.Id);
        builder.HasAlternateKey(account => account.Serial);
        builder.Property(account => account.Id).ValueGeneratedNever();
        builder.Property(account => account.Brand).HasMaxLength(PaymentAccount.LongestBrand);
        builder.Property(account => account.LastFour).HasMaxLength(PaymentAccount.LastDigits);
        builder.HasOne<Customer>().WithMany().HasForeignKey(account => account.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithMany().HasForeignKey(account => account.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(account => new { account.AccountId, account.CustomerId, account.Serial });
    }
}
