using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Application.SourceDocuments;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.SourceDocuments;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>Creates an organization from a document, or merges the document into what is kept about it.</summary>
/// <param name="Handle">The organization that has to be there already, or null: then the document names it.</param>
/// <param name="Json">An object.</param>
public sealed record StoreOrganizationDocumentCommand(string? Handle, JsonElement Json) : ICommand<OrganizationDocumentView>;

internal sealed class StoreOrganizationDocumentHandler(
    ICurrentActor actor, IOrganizationRepository organizations, ISourceDocumentRepository documents, TimeProvider time)
    : IRequestHandler<StoreOrganizationDocumentCommand, OrganizationDocumentView>
{
    private const string Collection = "organizations";

    public async Task<OrganizationDocumentView> Handle(StoreOrganizationDocumentCommand command, CancellationToken cancellationToken)
    {
        var fields = OrganizationDocumentFields.Read(command.Json);
        var handle = command.Handle ?? fields.Handle ?? throw OrganizationErrors.HandleUnusable();
        var organization = await organizations.FindAsync(handle, cancellationToken);
        if (organization is null)
        {
            return command.Handle is null ? Create(handle, fields, command.Json) : throw OrganizationErrors.NotFound(handle);
        }

        if (!actor.Actor.IsGranted(organization.Id, Role.Owner))
        {
            throw OrganizationErrors.NotMember(handle);
        }

        organization.Change(new OrganizationChange
        {
            Name = fields.Name,
            Email = fields.Email is { } email ? new Replacement<string>(email) : null,
        });
        await organizations.LockAsync(organization.Id, cancellationToken);
        return await MergeAsync(organization, command.Json, cancellationToken);
    }

    private OrganizationDocumentView Create(string handle, OrganizationDocumentFields fields, JsonElement json)
    {
        if (!actor.Actor.Grants.Any(grant => grant is { Organization: null, Role: Role.Owner }))
        {
            throw OrganizationErrors.CreationNotGranted();
        }

        var details = new NewOrganization(fields.Name ?? handle, fields.Currency ?? Currency.Usd, fields.TimeZone ?? "UTC", handle, Email: fields.Email);
        var organization = Organization.Create(OrganizationId.New(), actor.Actor.AccountId, details, time.GetUtcNow());
        organizations.Add(organization);
        return Keep(organization, JsonMerge.Set(json, new Dictionary<string, string>()));
    }

    private async Task<OrganizationDocumentView> MergeAsync(Organization organization, JsonElement json, CancellationToken cancellationToken)
    {
        var stored = await documents.LockAsync(organization.Id, Collection, [KeyOf(organization)], cancellationToken);
        if (stored.Count == 0)
        {
            return Keep(organization, JsonMerge.Set(json, new Dictionary<string, string>()));
        }

        using var before = JsonDocument.Parse(stored[0].Json);
        stored[0].Replace(JsonMerge.Merge(before.RootElement, json), actor.Actor.Subject, time.GetUtcNow());
        return ViewOf(organization, stored[0].Json);
    }

    private OrganizationDocumentView Keep(Organization organization, string json)
    {
        documents.Add(SourceDocument.Create(organization, Collection, KeyOf(organization), json, actor.Actor.Subject, time.GetUtcNow()));
        return ViewOf(organization, json);
    }

    private static string KeyOf(Organization organization) => organization.Handle ?? organization.Id.ToString();

    private static OrganizationDocumentView ViewOf(Organization organization, string json) =>
        new(KeyOf(organization), organization.AccountId.Value, organization.Name, organization.Email, json);
}
