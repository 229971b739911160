using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Credentials;

namespace Invoicing.Api.Native.Credentials;

internal static class CredentialsResource
{
    public static ResourceType Describe() => new ResourceType<CredentialView, CredentialAttributes>("credentials")
    {
        Singular = "credential",
        Id = view => view.Id.ToString(),
        Fields = CredentialFields.Listed,
        Select = selection => new SelectCredentialsQuery(selection),
        Create = (mediator, input, cancellationToken) => mediator.Send(ReadNew(input), cancellationToken),
        Delete = (mediator, id, cancellationToken) => mediator.Send(new RevokeCredentialCommand(id), cancellationToken),
    };

    private static CreateCredentialCommand ReadNew(ResourceInput input)
    {
        var attributes = input.Attributes;
        var command = new CreateCredentialCommand(attributes.RequiredText("name"), attributes.Texts("scopes"), attributes.Instant("expiresAt"));
        input.Check();
        return command;
    }
}
