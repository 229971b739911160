namespace Invoicing.Domain.Webhooks;

using Invoicing.Domain.Common;

public sealed record WebhookEndpointCreated(WebhookEndpointId EndpointId) : DomainEvent;

public sealed record WebhookEndpointChanged(WebhookEndpointId EndpointId) : DomainEvent;

public sealed record WebhookSecretRotated(WebhookEndpointId EndpointId, DateTimeOffset OldValidUntil) : DomainEvent;

public sealed record WebhookEndpointEnabled(WebhookEndpointId EndpointId) : DomainEvent;

public sealed record WebhookEndpointDisabled(WebhookEndpointId EndpointId, WebhookDisabledReason Reason) : DomainEvent;

public sealed record WebhookEndpointDeleted(WebhookEndpointId EndpointId) : DomainEvent;
