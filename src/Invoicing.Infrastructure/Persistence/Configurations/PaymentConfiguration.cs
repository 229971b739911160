using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("payments", table => table.HasTrigger(InvoiceZoneConfiguration.PaymentsTrigger));
        builder.HasKey(payment => payment.Id);
        builder.Property(payment => payment.Id).ValueGeneratedNever();
        builder.Property(payment => payment.Method).HasMaxLength(64);
        builder.Property(payment => payment.Reference).HasMaxLength(255);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(payment => payment.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(payment => payment.CreditHolderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Payment>().WithMany().HasForeignKey(payment => payment.DrawnFromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Payment>().WithMany().HasForeignKey(payment => payment.ReversesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(payment => new { payment.AccountId, payment.ReversesId })
            .IsUnique().HasDatabaseName(UniqueIndexes.PaymentReversal).HasFilter("reverses_id is not null");
        builder.HasIndex(payment => new { payment.AccountId, payment.CreditHolderId, payment.CreatedAt, payment.Id })
            .HasFilter("credit_holder_id is not null");
        builder.HasIndex(payment => new { payment.AccountId, payment.InvoiceId, payment.CreatedAt, payment.Id });
        builder.HasIndex(payment => new { payment.AccountId, payment.CreatedAt, payment.Id });
        builder.HasIndex(payment => new { payment.AccountId, payment.Date, payment.Id });
        builder.HasIndex(payment => new { payment.AccountId, payment.Reference }).HasFilter("reference is not null");
    }
}
