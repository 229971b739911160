using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using MediatR;

namespace Invoicing.Application.SourceDocuments;

/// <summary>Removes clients' documents that the ledger knows nothing of. Unknown keys are ignored.</summary>
/// <param name="Organization">Its handle.</param>
public sealed record DeleteSourceDocumentsCommand(string Organization, string Collection, IReadOnlyList<string> Keys) : ICommand<Unit>;

internal sealed class DeleteSourceDocumentsHandler(ICurrentActor actor, IOrganizationRepository organizations, ISourceDocumentRepository documents)
    : IRequestHandler<DeleteSourceDocumentsCommand, Unit>
{
    public async Task<Unit> Handle(DeleteSourceDocumentsCommand command, CancellationToken cancellationToken)
    {
        var owner = await organizations.GetGrantedAsync(actor, command.Organization, Role.QualityAssurance, cancellationToken);
        foreach (var document in await documents.LockAsync(owner.Id, command.Collection, [.. command.Keys.Distinct()], cancellationToken))
        {
            document.Delete();
            documents.Remove(document);
        }

        return Unit.Value;
    }
}
