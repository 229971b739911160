using Invoicing.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.ToTable("webhook_deliveries");
        builder.HasKey(delivery => delivery.Id);
        builder.Property(delivery => delivery.Id).ValueGeneratedNever();
        builder.Property(delivery => delivery.Type).HasMaxLength(64);
        builder.HasWork(delivery => delivery.Work);
        builder.HasOne<WebhookEndpoint>().WithMany().HasForeignKey(delivery => delivery.EndpointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(delivery => new { delivery.AccountId, delivery.MessageId, delivery.EndpointId })
            .IsUnique().HasDatabaseName(UniqueIndexes.WebhookMessage);
        builder.HasIndex(delivery => new { delivery.AccountId, delivery.CreatedAt, delivery.Id });
        builder.HasIndex(delivery => new { delivery.AccountId, delivery.EndpointId, delivery.CreatedAt, delivery.Id });
        builder.HasIndex(delivery => new { delivery.AccountId, delivery.Type, delivery.CreatedAt, delivery.Id });
    }
}
