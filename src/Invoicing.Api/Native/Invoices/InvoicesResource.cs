using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Native.Invoices;

internal static class InvoicesResource
{
    public const string Name = "invoices";

    public static ResourceType Describe() => new ResourceType<InvoiceView, InvoiceAttributes>(Name)
    {
        Singular = "invoice",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = InvoiceFields.Listed,
        Get = id => new GetInvoiceQuery(new InvoiceId(id)),
        Select = selection => new SelectInvoicesQuery(selection),
        Relationships =
        [
            Related.ToOne<InvoiceView>("organization", "organizations", view => view.OrganizationId).Required(),
            Related.ToOne<InvoiceView>("customer", "customers", view => view.CustomerId).Sendable().Writable(),
            Related.ToOne<InvoiceView>("contract", "contracts", view => view.ContractId),
            Related.ToOne<InvoiceView>("order", "orders", view => view.OrderId),
            Related.ToOne<InvoiceView>("creditedInvoice", Name, view => view.CreditedInvoiceId),
            Related.ToOne<InvoiceView>("correctedInvoice", Name, view => view.CorrectsInvoiceId),
            Related.ToOne<InvoiceView>("correctedBy", Name, view => view.CorrectedByInvoiceId),
            Related.ToMany("payments", "payments", "invoice"),
            Related.ToMany("creditNotes", Name, "creditedInvoice"),
            Related.ToMany("documents", "documents", "invoice"),
            Related.ToMany("mails", "mails", "invoice"),
        ],
        Create = InvoiceWrites.CreateAsync,
        Update = InvoiceWrites.UpdateAsync,
        Delete = (mediator, id, cancellationToken) => mediator.Send(new DeleteDraftCommand(new InvoiceId(id)), cancellationToken),
    };
}
