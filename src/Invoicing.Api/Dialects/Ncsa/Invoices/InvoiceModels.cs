using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Ncsa.Contracts;
using Invoicing.Api.Dialects.Ncsa.Organizations;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Dialects.Ncsa.Invoices;

/// <param name="Contracts">Of the organization, cancelled ones too.</param>
public sealed record ShownInvoice(InvoiceView Invoice, CustomerView Organization, IReadOnlyList<ContractView> Contracts);

/// <param name="Kind">invoice or credit_note.</param>
/// <param name="Status">issued, partially_paid, paid or void.</param>
/// <param name="Amount">The whole amount, tax included.</param>
/// <param name="Balance">What is still open.</param>
public sealed record InvoiceAttributes(
    [property: JsonPropertyName("number")] string? Number,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("amount")] string Amount,
    [property: JsonPropertyName("tax")] string Tax,
    [property: JsonPropertyName("paid")] string Paid,
    [property: JsonPropertyName("balance")] string Balance,
    [property: JsonPropertyName("issue-date")] string? IssueDate,
    [property: JsonPropertyName("due-date")] string? DueDate,
    [property: JsonPropertyName("issued-at")] string? IssuedAt)
{
    private const string Type = "organization-invoices";

    internal static JsonApiResource<InvoiceAttributes> ResourceOf(ShownInvoice shown)
    {
        var invoice = shown.Invoice;
        var id = Serials.Text(invoice.Serial);
        var contract = shown.Contracts.FirstOrDefault(contract => contract.Id == invoice.ContractId);
        return new JsonApiResource<InvoiceAttributes>(id, Type, Of(invoice))
        {
            Relationships = new Dictionary<string, JsonApiRelationship>
            {
                ["organization"] = new(new JsonApiResourceIdentifier(Serials.Text(shown.Organization.Serial), OrganizationAttributes.Type)),
                ["organization-contract"] = new(contract is null ? null : new JsonApiResourceIdentifier(Serials.Text(contract.Serial), ContractAttributes.Type)),
            },
            Links = new JsonApiLinks($"{NcsaDialect.Prefix}/organization_invoices/{id}"),
        };
    }

    private static InvoiceAttributes Of(InvoiceView invoice) => new(
        invoice.Number,
        invoice.Kind == InvoiceKind.CreditNote ? "credit_note" : "invoice",
        StatusOf(invoice.Status),
        invoice.Currency.Code,
        RailsText.Of(invoice.Due.Amount),
        RailsText.Of(invoice.Tax.Amount),
        RailsText.Of(invoice.Paid.Amount),
        RailsText.Of(invoice.Status == InvoiceStatus.Void ? 0 : invoice.Balance.Amount),
        invoice.IssueDate is { } issued ? RailsText.Of(issued) : null,
        invoice.DueDate is { } due ? RailsText.Of(due) : null,
        invoice.IssuedAt is { } at ? RailsText.Of(at) : null);

    private static string StatusOf(InvoiceStatus status) => status switch
    {
        InvoiceStatus.PartiallyPaid => "partially_paid",
        InvoiceStatus.Paid => "paid",
        InvoiceStatus.Void => "void",
        _ => "issued",
    };
}
