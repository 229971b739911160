namespace Invoicing.Application.Webhooks;

public sealed record TestNotice(Guid EndpointId);
