using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Application.EInvoicing;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>What <see cref="DraftInvoiceCommand"/> would make, and what of it an electronic invoice would miss. Nothing is stored.</summary>
public sealed record PreviewInvoiceQuery(OrganizationId OrganizationId, CustomerId? CustomerId, InvoiceDraft Draft) : IQuery<InvoicePreview>;

public sealed record InvoicePreview(InvoiceView Invoice, IReadOnlyList<RuleFinding> Findings);

internal sealed class PreviewInvoiceHandler(
    ICurrentActor actor, IOrganizationRepository organizations, ICustomerRepository customers, TimeProvider time)
    : IRequestHandler<PreviewInvoiceQuery, InvoicePreview>
{
    private static readonly Party Nobody = new("");

    public async Task<InvoicePreview> Handle(PreviewInvoiceQuery query, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetAsync(query.OrganizationId, cancellationToken);
        if (!actor.Actor.IsGranted(seller.Id, Role.Team))
        {
            throw OrganizationErrors.NotGranted(query.OrganizationId);
        }

        var buyer = query.CustomerId is { } customer ? await customers.GetBuyerAsync(seller.Id, customer, cancellationToken) : null;
        var now = time.GetUtcNow();
        var invoice = Invoice.Draft(InvoiceId.New(), seller, buyer, query.Draft, now);
        var document = InvoiceDocuments.OfDraft(invoice, seller.ToParty(), buyer?.ToParty() ?? Nobody, seller.LegalDate(now));
        return new InvoicePreview(InvoiceViews.Of(invoice, seller, buyer), EInvoiceRules.Check(document));
    }
}
