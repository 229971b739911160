using System.Globalization;
using Invoicing.Api.Dialects.Zenskar.Lists;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Dialects.Zenskar.Customers;

/// <summary>The filters of the list of customers.</summary>
internal static class CustomerListReader
{
    public static (ListRequest Request, CustomerListing Listing) Read(Inputs inputs, OrganizationId organization)
    {
        var request = ListRequest.Read(inputs, "created_at", "customer_name", "email");
        var search = Search(inputs);
        var listing = new CustomerListing
        {
            Organization = organization,
            Id = inputs.Query<Guid>("id", LaxUuid.Read) is { } id ? new CustomerId(id) : null,
            ExternalId = inputs.QueryText("external_id") ?? search.GetValueOrDefault("external_id"),
            Email = inputs.QueryText("email") ?? search.GetValueOrDefault("email"),
            NameContains = inputs.QueryText("customer_name__ilike") ?? search.GetValueOrDefault("customer_name"),
            Text = inputs.QueryText("search_name_external_id"),
            Order = OrderOf(request.Key),
            Descending = request.Descending,
            Offset = request.Offset,
            Limit = request.Limit,
            After = CursorOf(inputs, request),
            WithTotal = true,
        };
        return (request, listing);
    }

    public static (string Value, long Serial) PositionOf(CustomerView customer, string key) => (
        OrderOf(key) switch
        {
            CustomerOrder.Name => customer.Name,
            CustomerOrder.Email => customer.Email?.ToLowerInvariant() ?? string.Empty,
            _ => customer.CreatedAt.UtcTicks.ToString(CultureInfo.InvariantCulture),
        },
        customer.Serial);

    private static CustomerCursor? CursorOf(Inputs inputs, ListRequest request)
    {
        if (request.Cursor is not { } cursor)
        {
            return null;
        }

        if (OrderOf(request.Key) is not CustomerOrder.CreatedAt)
        {
            return new CustomerCursor(default, cursor.Value, cursor.Serial);
        }

        return request.InstantOf(inputs) is { } at ? new CustomerCursor(at, string.Empty, cursor.Serial) : null;
    }

    private static CustomerOrder OrderOf(string key) => key switch
    {
        "customer_name" => CustomerOrder.Name,
        "email" => CustomerOrder.Email,
        _ => CustomerOrder.CreatedAt,
    };

    /// <summary>Conditions of the form <c>field=value</c>, with commas between them.</summary>
    private static Dictionary<string, string> Search(Inputs inputs)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in inputs.QueryText("search")?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            var condition = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (condition is [("customer_name" or "email" or "external_id") and var field, var value])
            {
                found[field] = value;
            }
            else
            {
                inputs.RefuseQuery("search", "search by customer_name=, email= or external_id=");
            }
        }

        return found;
    }
}
