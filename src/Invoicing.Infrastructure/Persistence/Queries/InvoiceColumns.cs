using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class InvoiceColumns
{
    private static readonly ZoneMap<InvoiceZone> Zones = new ZoneMap<InvoiceZone>(db => db.InvoiceZones.Where(zone => zone.AccountId == db.AccountId))
        .Add("createdAt", zone => zone.CreatedAtWeek, WeekZoning.Instance)
        .Add("updatedAt", zone => zone.UpdatedAtWeek, WeekZoning.Instance)
        .Add("issueDate", zone => zone.IssueDateWeek, WeekZoning.Instance)
        .Add("dueDate", zone => zone.DueDateWeek, WeekZoning.Instance)
        .Add("issuedAt", zone => zone.IssuedAtWeek, WeekZoning.Instance)
        .Add("number", zone => zone.NumberBeginning, new BeginningZoning(InvoiceZone.NumberRest))
        .Add("payments", zone => zone.HasPayments);

    public static Columns<Invoice> All { get; } = new Columns<Invoice>(InvoiceFields.Listed) { Zones = Zones }
        .Add("id", invoice => invoice.Id)
        .Add("kind", invoice => invoice.Kind)
        .Add("status", invoice => invoice.Status)
        .AddDistinct("number", invoice => invoice.Number)
        .Add("reference", invoice => invoice.Reference)
        .Add("externalId", invoice => invoice.ExternalId)
        .Add("currency", invoice => invoice.Currency)
        .Add("issueDate", invoice => invoice.IssueDate)
        .Add("dueDate", invoice => invoice.DueDate)
        .Add("taxInclusive", invoice => invoice.GrossAmount)
        .Add("balance", invoice => invoice.OpenAmount)
        .Add("createdAt", invoice => invoice.CreatedAt)
        .Add("updatedAt", invoice => invoice.UpdatedAt)
        .Add("issuedAt", invoice => invoice.IssuedAt)
        .Relate("organization", invoice => invoice.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All)
        .Relate("customer", invoice => invoice.CustomerId, db => db.Customers, buyer => buyer.Id, () => CustomerColumns.All)
        .Relate("contract", invoice => invoice.ContractId, db => db.Contracts, contract => contract.Id, () => ContractColumns.All)
        .Relate("order", invoice => invoice.OrderId, db => db.Orders, order => order.Id, () => OrderColumns.All)
        .Relate("creditedInvoice", invoice => invoice.CreditedInvoiceId, db => db.Invoices, credited => credited.Id, Others)
        .Relate("creditNotes", invoice => invoice.Id, db => db.Invoices, note => note.CreditedInvoiceId, Others)
        .Relate("payments", invoice => invoice.Id, db => db.Payments, payment => payment.InvoiceId, () => PaymentColumns.All);

    private static Columns<Invoice> Others() => All;
}
