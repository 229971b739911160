using Invoicing.Domain.Customers;
using Invoicing.Domain.Orders;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders");
        builder.HasKey(order => order.Id);
        builder.Property(order => order.Id).ValueGeneratedNever();
        builder.Property(order => order.ExternalId).HasMaxLength(255);
        builder.Property(order => order.Description).HasMaxLength(1_000);
        builder.Property(order => order.BillingReason).HasMaxLength(32);
        builder.Property(order => order.BillingName).HasMaxLength(500);
        builder.Property(order => order.BillingAddress).AsJson();
        builder.Property(order => order.Items).AsJson();
        builder.Property(order => order.ProductName).HasMaxLength(255);
        builder.Property(order => order.Attributes).HasDefaultValueSql("'{}'");
        builder.HasOne<Customer>().WithMany().HasForeignKey(order => order.CustomerId).OnDelete(DeleteBehavior.Restrict);
        ConfigureIndexes(builder);
    }

    // The portal's lists are of one customer, the merchant's of the account.
    private static void ConfigureIndexes(EntityTypeBuilder<Order> builder)
    {
        builder.HasIndex(order => new { order.AccountId, order.CustomerId, order.CreatedAt });
        builder.HasIndex(order => new { order.AccountId, order.CustomerId, order.NetMinor });
        builder.HasIndex(order => new { order.AccountId, order.CustomerId, order.ProductName });
        builder.HasIndex(order => new { order.AccountId, order.CustomerId, order.SubscriptionId });
        builder.HasIndex(order => new { order.AccountId, order.CreatedAt });
        builder.HasIndex(order => new { order.AccountId, order.Status, order.CreatedAt });
        builder.HasIndex(order => new { order.AccountId, order.InvoiceNumber });
        builder.HasIndex(order => new { order.AccountId, order.NetMinor });
        builder.HasIndex(order => new { order.AccountId, order.ProductName });
        builder.HasIndex(order => new { order.AccountId, order.ProductId });
        builder.HasIndex(order => new { order.AccountId, order.ProductBilling });
        builder.HasIndex(order => new { order.AccountId, order.SubscriptionId });
        builder.HasIndex(order => new { order.AccountId, order.DiscountId });
        builder.HasIndex(order => new { order.AccountId, order.CheckoutId });
        builder.HasIndex(order => new { order.AccountId, order.OrganizationId, order.ExternalId })
            .IsUnique().HasDatabaseName(UniqueIndexes.OrderExternalId).HasFilter("external_id is not null");
    }
}
