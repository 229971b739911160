using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class WebhookEndpointConfiguration : IEntityTypeConfiguration<WebhookEndpoint>
{
    public void Configure(EntityTypeBuilder<WebhookEndpoint> builder)
    {
        builder.ToTable("webhook_endpoints");
        builder.HasKey(endpoint => endpoint.Id);
        builder.Property(endpoint => endpoint.Id).ValueGeneratedNever();
        builder.Property(endpoint => endpoint.Url).HasMaxLength(WebhookEndpoint.MaximumUrl);
        builder.Property(endpoint => endpoint.Description).HasMaxLength(WebhookEndpoint.MaximumDescription);
        builder.Property(endpoint => endpoint.EventTypes).AsJson();
        builder.Property(endpoint => endpoint.Secrets).AsJson();
        builder.Ignore(endpoint => endpoint.IsSentTo);
        builder.HasOne<Organization>().WithMany().HasForeignKey(endpoint => endpoint.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(endpoint => new { endpoint.AccountId, endpoint.CreatedAt, endpoint.Id });
    }
}
