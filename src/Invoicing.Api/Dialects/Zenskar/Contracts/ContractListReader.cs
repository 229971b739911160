using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

/// <summary>The filters of the list of contracts.</summary>
internal static class ContractListReader
{
    private static readonly string[] Statuses = ["draft", "active", "paused", "expired", "disputed"];

    public static (ListRequest Request, ContractListing Listing) Read(Inputs inputs, OrganizationId organization)
    {
        var request = ListRequest.Read(inputs, "created_at");
        var statuses = inputs.QueryChoice("status", Statuses) is { } one ? [one] : inputs.QueryChoices("status__in", Statuses);
        var listing = new ContractListing
        {
            Organization = organization,
            Customer = inputs.Query<Guid>("customer_id", LaxUuid.Read) is { } customer ? new CustomerId(customer) : null,
            CustomerExternalId = inputs.QueryText("customer__external_id"),
            Statuses = statuses is null ? null : [.. statuses.SelectMany(StatusesOf)],
            NameContains = inputs.QueryText("name__ilike"),
            StartFrom = Day(inputs, "start_date__gte"),
            StartTo = Day(inputs, "start_date__lte"),
            EndFrom = Day(inputs, "end_date__gte"),
            EndTo = Day(inputs, "end_date__lte"),
            IsOpen = inputs.Query<bool>("end_date__isnull", LaxBoolean.Read),
            CreatedFrom = inputs.Query<DateTimeOffset>("created_at__gte", LaxDateTime.Read),
            CreatedTo = inputs.Query<DateTimeOffset>("created_at__lte", LaxDateTime.Read),
            Order = ContractOrder.CreatedAt,
            Descending = request.Descending,
            Offset = request.Offset,
            Limit = request.Limit,
            Behind = request.InstantOf(inputs) is { } at ? new ContractCursor(at, request.Cursor!.Serial) : null,
            WithTotal = true,
        };
        return (request, listing);
    }

    /// <remarks>Cancelled is a word that this dialect does not have.</remarks>
    private static ContractStatus[] StatusesOf(string status) => status switch
    {
        "disputed" => [],
        "expired" => [ContractStatus.Expired, ContractStatus.Cancelled],
        _ => [ContractReader.StatusOf(status)],
    };

    private static DateOnly? Day(Inputs inputs, string name) => WireText.DayOf(inputs.Query<DateTimeOffset>(name, LaxDateTime.Read));
}
