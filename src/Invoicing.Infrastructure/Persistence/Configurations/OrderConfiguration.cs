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
        builder.HasOne<Customer>().WithMany().HasForeignKey(order => order.CustomerId).OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(order => new { order.AccountId, order.CustomerId, order.CreatedAt });
        builder.HasIndex(order => new { order.AccountId, order.OrganizationId, order.ExternalId })
            .IsUnique().HasDatabaseName(UniqueIndexes.OrderExternalId).HasFilter("external_id is not null");
    }
}
