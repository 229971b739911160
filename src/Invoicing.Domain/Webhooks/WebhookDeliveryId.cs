namespace Invoicing.Domain.Webhooks;

public readonly record struct WebhookDeliveryId(Guid Value)
{
    public static WebhookDeliveryId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
