using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>
/// Begins to tell an address what happens. Not one transaction, because the address is looked up before anything is stored.
/// </summary>
public sealed record CreateWebhookEndpointCommand(WebhookEndpointId Id, WebhookEndpointDetails Endpoint) : IRequest<WebhookEndpointView>;

internal sealed class CreateWebhookEndpointValidator : AbstractValidator<CreateWebhookEndpointCommand>
{
    public CreateWebhookEndpointValidator()
    {
        RuleFor(command => command.Endpoint.Url).NotEmpty().MaximumLength(WebhookEndpoint.MaximumUrl).OverridePropertyName("url");
        RuleFor(command => command.Endpoint.Description).MaximumLength(WebhookEndpoint.MaximumDescription).OverridePropertyName("description");
    }
}

internal sealed class CreateWebhookEndpointHandler(
    ICurrentActor actor,
    IUnitOfWork unitOfWork,
    IWebhookTargets targets,
    IWebhookSecrets secrets,
    IOrganizationRepository organizations,
    IWebhookEndpointRepository endpoints,
    TimeProvider time) : IRequestHandler<CreateWebhookEndpointCommand, WebhookEndpointView>
{
    public async Task<WebhookEndpointView> Handle(CreateWebhookEndpointCommand command, CancellationToken cancellationToken)
    {
        if (!actor.Actor.MayUse(command.Endpoint.OrganizationId, Role.Owner))
        {
            throw WebhookErrors.NotGranted();
        }

        var details = command.Endpoint with { Url = await targets.CheckAsync(command.Endpoint.Url, cancellationToken) };
        var secret = secrets.Create();
        var endpoint = await unitOfWork.ExecuteAsync(token => AddAsync(command.Id, details, secret, token), cancellationToken);
        return WebhookEndpointView.Of(endpoint) with { Secret = secret.Text };
    }

    private async Task<WebhookEndpoint> AddAsync(
        WebhookEndpointId id, WebhookEndpointDetails details, NewWebhookSecret secret, CancellationToken cancellationToken)
    {
        if (details.OrganizationId is { } organization)
        {
            _ = await organizations.GetAsync(organization, cancellationToken);
        }

        var endpoint = WebhookEndpoint.Create(id, actor.Actor.AccountId, details, secret.Sealed, time.GetUtcNow());
        endpoints.Add(endpoint);
        return endpoint;
    }
}
