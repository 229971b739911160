using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Removes clients' documents and the ledger's drafts of them. Unknown keys are ignored; one issued invoice refuses all.</summary>
/// <param name="Organization">Its handle.</param>
public sealed record DeleteInvoiceDocumentsCommand(string Organization, IReadOnlyList<string> Keys) : ICommand<Unit>;

internal sealed class DeleteInvoiceDocumentsHandler(
    ICurrentActor actor, IOrganizationRepository organizations, IInvoiceRepository invoices, ISourceDocumentRepository documents)
    : IRequestHandler<DeleteInvoiceDocumentsCommand, Unit>
{
    public async Task<Unit> Handle(DeleteInvoiceDocumentsCommand command, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetGrantedAsync(actor, command.Organization, Role.QualityAssurance, cancellationToken);
        var stored = await documents.LockAsync(seller.Id, [.. command.Keys.Distinct()], cancellationToken);
        foreach (var invoice in await invoices.ListAsync([.. stored.Select(document => document.InvoiceId)], cancellationToken))
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
