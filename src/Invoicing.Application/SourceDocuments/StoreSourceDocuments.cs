using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.SourceDocuments;
using MediatR;

namespace Invoicing.Application.SourceDocuments;

/// <summary>Keeps clients' own documents that the ledger knows nothing of, merged into what is there. All or nothing.</summary>
/// <param name="Organization">Its handle.</param>
/// <returns>What was posted, with when and by whom it was stored.</returns>
public sealed record StoreSourceDocumentsCommand(string Organization, string Collection, IReadOnlyList<PostedDocument> Documents)
    : ICommand<IReadOnlyList<string>>;

internal sealed class StoreSourceDocumentsHandler(
    ICurrentActor actor, IOrganizationRepository organizations, ISourceDocumentRepository documents, TimeProvider time)
    : IRequestHandler<StoreSourceDocumentsCommand, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(StoreSourceDocumentsCommand command, CancellationToken cancellationToken)
    {
        var owner = await organizations.GetGrantedAsync(actor, command.Organization, Role.Team, cancellationToken);
        await organizations.LockAsync(owner.Id, cancellationToken);
        var keys = command.Documents.Select(document => document.Key).Distinct().ToArray();
        var stored = await documents.LockAsync(owner.Id, command.Collection, keys, cancellationToken);
        var known = stored.ToDictionary(document => document.Key);
        return [.. command.Documents.Select(posted => Store(owner, command.Collection, known, posted))];
    }

    private string Store(Organization owner, string collection, Dictionary<string, SourceDocument> known, PostedDocument posted)
    {
        var now = time.GetUtcNow();
        var by = actor.Actor.Subject;
        var json = posted.Stamped(now, by);
        if (known.TryGetValue(posted.Key, out var document))
        {
            using var before = JsonDocument.Parse(document.Json);
            using var change = JsonDocument.Parse(json);
            document.Replace(JsonMerge.Merge(before.RootElement, change.RootElement), by, now);
            return json;
        }

        document = SourceDocument.Create(owner, collection, posted.Key, json, by, now);
        documents.Add(document);
        known.Add(posted.Key, document);
        return json;
    }
}
