using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using Invoicing.Domain.SourceDocuments;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Removes clients' documents and the ledger's drafts of them. Unknown keys are ignored; an issued invoice, or one that was made through another API, refuses all.</summary>
/// <param name="Organization">Its handle.</param>
public sealed record DeleteInvoiceDocumentsCommand(string Organization, IReadOnlyList<string> Keys) : ICommand<Unit>;

internal sealed class DeleteInvoiceDocumentsHandler(
    ICurrentActor actor, IOrganizationRepository organizations, IInvoiceRepository invoices, ISourceDocumentRepository documents)
    : IRequestHandler<DeleteInvoiceDocumentsCommand, Unit>
{
    public async Task<Unit> Handle(DeleteInvoiceDocumentsCommand command, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetGrantedAsync(actor, command.Organization, Role.QualityAssurance, cancellationToken);
        var keys = command.Keys.Distinct().ToArray();
        var stored = await documents.LockAsync(seller.Id, SourceDocument.Invoices, keys, cancellationToken);
        await documents.RefuseMadeElsewhereAsync(seller.Id, [.. keys.Except(stored.Select(document => document.Key))], cancellationToken);
        foreach (var invoice in await invoices.ListAsync([.. stored.Select(document => document.InvoiceId!.Value)], cancellationToken))
        {
            invoice.Delete();
            invoices.Remove(invoice);
        }

        foreach (var document in stored)
        {
            documents.Remove(document);
        }

        return Unit.Value;
    }
}
