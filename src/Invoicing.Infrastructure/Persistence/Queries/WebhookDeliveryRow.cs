using Invoicing.Application.Webhooks;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>A delivery with its endpoint's organization.</summary>
internal sealed class WebhookDeliveryRow
{
    public required WebhookDelivery Delivery { get; init; }

    public required OrganizationId? OrganizationId { get; init; }

    public WebhookDeliveryView ToView() => WebhookDeliveryView.Of(Delivery, OrganizationId?.Value);
}
