using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>A new secret. The old one signs beside it for a while, so that the receiver can change over.</summary>
/// <param name="OldValidFor">Nothing ends the old one at once.</param>
public sealed record RotateWebhookSecretCommand(WebhookEndpointId Id, TimeSpan OldValidFor) : ICommand<WebhookEndpointView>;

internal sealed class RotateWebhookSecretHandler(
    ICurrentActor actor, IWebhookEndpointRepository endpoints, IWebhookSecrets secrets, TimeProvider time)
    : IRequestHandler<RotateWebhookSecretCommand, WebhookEndpointView>
{
    public async Task<WebhookEndpointView> Handle(RotateWebhookSecretCommand command, CancellationToken cancellationToken)
    {
        var endpoint = await endpoints.GetGrantedAsync(actor, command.Id, cancellationToken);
        var secret = secrets.Create();
        endpoint.RotateSecret(secret.Sealed, command.OldValidFor, time.GetUtcNow());
        return WebhookEndpointView.Of(endpoint) with { Secret = secret.Text };
    }
}
