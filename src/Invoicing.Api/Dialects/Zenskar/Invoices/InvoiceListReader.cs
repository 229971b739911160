using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Dialects.Zenskar.Invoices;

/// <summary>The filters of the list of invoices.</summary>
internal static class InvoiceListReader
{
    private static readonly string[] Statuses = ["draft", "approved", "edited", "discarded", "paid", "void", "partially_paid", "upcoming"];

    public static (ListRequest Request, InvoiceListing Listing) Read(Inputs inputs, OrganizationId organization)
    {
        var request = ListRequest.Read(inputs, "created_at", "last_updated_at", "invoice_total", "amount_due");
        var statuses = inputs.QueryChoice("status", Statuses) is { } one ? [one] : inputs.QueryChoices("status__in", Statuses);
        var order = OrderOf(request.Key);
        var listing = new InvoiceListing
        {
            Organization = organization,
            Customer = inputs.Query<Guid>("customer_id", LaxUuid.Read) is { } customer ? new CustomerId(customer) : null,
            Contract = inputs.Query<Guid>("contract_id", LaxUuid.Read) is { } contract ? new ContractId(contract) : null,
            Statuses = statuses is null ? null : [.. statuses.Select(StatusOf).OfType<InvoiceStatus>()],
            ExternalId = inputs.QueryText("external_id"),
            CustomerExternalId = inputs.QueryText("customer__external_id"),
            TotalFrom = inputs.Query<decimal>("invoice_total__gte", LaxNumber.Read),
            TotalTo = inputs.Query<decimal>("invoice_total__lte", LaxNumber.Read),
            OpenFrom = inputs.Query<decimal>("amount_due__gte", LaxNumber.Read),
            OpenTo = inputs.Query<decimal>("amount_due__lte", LaxNumber.Read),
            DueFrom = DayOf(inputs.Query<DateTimeOffset>("due_date__gte", LaxDateTime.Read)),
            DueTo = DayOf(inputs.Query<DateTimeOffset>("due_date__lte", LaxDateTime.Read)),
            CreatedFrom = inputs.Query<DateTimeOffset>("created_at__gte", LaxDateTime.Read),
            CreatedTo = inputs.Query<DateTimeOffset>("created_at__lte", LaxDateTime.Read),
            NumberContains = inputs.QueryText("invoice_number__like"),
            CustomerNameContains = inputs.QueryText("customer__customer_name__ilike"),
            Order = order,
            Descending = request.Descending,
            Offset = request.Offset,
            Limit = request.Limit,
            After = CursorOf(inputs, request),
            WithTotal = true,
        };
        return (request, listing);
    }

    public static (string Value, long Serial) PositionOf(InvoiceView invoice, string key)
    {
        var (value, serial) = InvoiceCursor.Of(invoice, OrderOf(key));
        return (ListRequest.Number(value), serial);
    }

    private static InvoiceCursor? CursorOf(Inputs inputs, ListRequest request)
    {
        if (request.Cursor is not { } cursor)
        {
            return null;
        }

        var isAmount = OrderOf(request.Key) is InvoiceOrder.Total or InvoiceOrder.Open;
        if (cursor.NumberOrNull() is { } value && (isAmount || (value >= 0 && value <= DateTimeOffset.MaxValue.Ticks)))
        {
            return new InvoiceCursor(value, cursor.Serial);
        }

        inputs.RefuseQuery("cursor", "the cursor is damaged; send one that the list has answered");
        return null;
    }

    private static InvoiceOrder OrderOf(string key) => key switch
    {
        "last_updated_at" => InvoiceOrder.UpdatedAt,
        "invoice_total" => InvoiceOrder.Total,
        "amount_due" => InvoiceOrder.Open,
        _ => InvoiceOrder.CreatedAt,
    };

    /// <returns>Null for the statuses that no invoice has here.</returns>
    private static InvoiceStatus? StatusOf(string status) => status switch
    {
        "draft" => InvoiceStatus.Draft,
        "approved" => InvoiceStatus.Issued,
        "partially_paid" => InvoiceStatus.PartiallyPaid,
        "paid" => InvoiceStatus.Paid,
        "void" => InvoiceStatus.Void,
        _ => null,
    };

    private static DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;
}
