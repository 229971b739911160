using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Invoices.Import;

/// <summary>A draft from an electronic invoice.</summary>
/// <param name="OrganizationId">Null for the one that is the document's seller.</param>
/// <param name="CustomerId">Null for the one that is the document's buyer, or becomes it.</param>
public sealed record ImportInvoiceCommand(ReadOnlyMemory<byte> File, OrganizationId? OrganizationId = null, CustomerId? CustomerId = null)
    : ICommand<ImportedDraftView>;

internal sealed class ImportInvoiceHandler(
    ICurrentActor actor,
    IElectronicInvoiceReader reader,
    DocumentParties parties,
    IInvoiceQueries queries,
    IInvoiceRepository invoices,
    IInvoiceAttachmentRepository attachments,
    TimeProvider time) : IRequestHandler<ImportInvoiceCommand, ImportedDraftView>
{
    public async Task<ImportedDraftView> Handle(ImportInvoiceCommand command, CancellationToken cancellationToken)
    {
        var document = reader.Read(command.File);
        if (DocumentTypes.IsCreditNote(document.TypeCode))
        {
            throw await CreditNoteAsync(document, cancellationToken);
        }

        var (seller, sellerBy) = await parties.SellerAsync(document.Seller, command.OrganizationId, cancellationToken);
        var (buyer, buyerBy) = await parties.BuyerAsync(seller, document.Buyer, command.CustomerId, cancellationToken);
        var warnings = new List<ImportWarning>();
        var reference = await ReferenceAsync(document, buyer, buyerBy, warnings, cancellationToken);
        var draft = DocumentDraft.Of(document, warnings) with { Reference = reference };
        var invoice = Invoice.Draft(InvoiceId.New(), seller, buyer, draft, time.GetUtcNow());
        await invoices.AddAsync(invoice, cancellationToken);
        Attach(invoice, document.Files, warnings);
        warnings.AddRange(
        [
            .. DocumentDifferences.OfType(document),
            .. DocumentDifferences.OfTotals(document, invoice),
            .. PartyDifferences.OfSeller(document, seller),
            .. PartyDifferences.OfBuyer(document.Buyer, buyer),
        ]);
        var report = new ImportReport(
            document.Syntax, document.Specification, document.TypeCode, document.Number, sellerBy, buyerBy, warnings, document.NotModelled);
        return new ImportedDraftView(InvoiceViews.Of(invoice, seller, buyer), report);
    }

    /// <summary>The document's number, so that the draft is found by it; the ledger draws its own when the draft is issued.</summary>
    private async Task<string?> ReferenceAsync(
        ImportedInvoice document, Customer buyer, string buyerBy, List<ImportWarning> warnings, CancellationToken cancellationToken)
    {
        if (document.Number is not { Length: <= DraftLimits.Reference } number)
        {
            return null;
        }

        var holder = buyerBy is DocumentParties.Created ? null : await invoices.FindByReferenceAsync(buyer.Id, number, cancellationToken);
        if (holder is null)
        {
            return number;
        }

        warnings.Add(new ImportWarning("reference.taken", $"Invoice {holder.Id} of the same customer has the reference '{number}'; the draft has none.")
        {
            Term = "BT-1",
            Document = number,
        });
        return null;
    }

    private void Attach(Invoice invoice, IReadOnlyList<ImportedFile> files, List<ImportWarning> warnings)
    {
        foreach (var file in files)
        {
            try
            {
                attachments.Add(invoice.Attach(Guid.CreateVersion7(), file.Name, file.MediaType, file.Content.ToArray(), time.GetUtcNow()));
            }
            catch (Domain.Common.InvoicingException refused)
            {
                warnings.Add(new ImportWarning("attachment.not_kept", refused.Message) { Term = "BT-125", Document = file.Name });
            }
        }
    }

    private async Task<Domain.Common.InvoicingException> CreditNoteAsync(ImportedInvoice document, CancellationToken cancellationToken)
    {
        if (document.References.PrecedingInvoices is not [{ Number: var number }])
        {
            return ImportErrors.CreditNote(document.TypeCode, null, null);
        }

        var field = new FieldPath([], InvoiceFields.Listed.Find("number")!);
        var selection = new Selection { Filter = new CompareFilter(field, Comparison.Equal, number), Size = 2 };
        var found = await queries.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
        return ImportErrors.CreditNote(document.TypeCode, number, found.Items is [var credited] ? credited.Id.ToString() : null);
    }
}
