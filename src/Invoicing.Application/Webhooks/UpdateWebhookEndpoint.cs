using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Changes where and what is told. Not one transaction, because a new address is looked up before it is stored.</summary>
public sealed record UpdateWebhookEndpointCommand(WebhookEndpointId Id, WebhookEndpointChange Change)
    : IRequest<WebhookEndpointView>;

internal sealed class UpdateWebhookEndpointValidator : AbstractValidator<UpdateWebhookEndpointCommand>
{
    public UpdateWebhookEndpointValidator()
    {
        RuleFor(command => command.Change.Url).MaximumLength(WebhookEndpoint.MaximumUrl).OverridePropertyName("url");
        RuleFor(command => command.Change.Description!.Value).MaximumLength(WebhookEndpoint.MaximumDescription)
            .When(command => command.Change.Description is not null).OverridePropertyName("description");
    }
}

internal sealed class UpdateWebhookEndpointHandler(
    ICurrentActor actor, IUnitOfWork unitOfWork, IWebhookTargets targets, IWebhookEndpointRepository endpoints, TimeProvider time)
    : IRequestHandler<UpdateWebhookEndpointCommand, WebhookEndpointView>
{
    public async Task<WebhookEndpointView> Handle(UpdateWebhookEndpointCommand command, CancellationToken cancellationToken)
    {
        actor.Actor.Refuse(await endpoints.GetAsync(command.Id, cancellationToken));
        var change = command.Change.Url is { } url
            ? command.Change with { Url = await targets.CheckAsync(url, cancellationToken) }
            : command.Change;
        return await unitOfWork.ExecuteAsync(token => ChangeAsync(command with { Change = change }, token), cancellationToken);
    }

    private async Task<WebhookEndpointView> ChangeAsync(UpdateWebhookEndpointCommand command, CancellationToken cancellationToken)
    {
        var endpoint = await endpoints.GetGrantedAsync(actor, command.Id, cancellationToken);
        var now = time.GetUtcNow();
        endpoint.Change(command.Change, now);
        if (command.Change.IsEnabled is true)
        {
            endpoint.Enable(now);
        }
        else if (command.Change.IsEnabled is false)
        {
            endpoint.Disable(now);
        }

        return WebhookEndpointView.Of(endpoint);
    }
}
