using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Application.Customers;
using Invoicing.Domain.Organizations;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Polar.Customers;

/// <summary>The page, order and filters of the list of customers.</summary>
public sealed record CustomerListParameters : IPolarQuery<CustomerListParameters>
{
    private static readonly Dictionary<string, (CustomerOrder Order, bool Descending)> Criteria = new(StringComparer.Ordinal)
    {
        ["created_at"] = (CustomerOrder.CreatedAt, false),
        ["-created_at"] = (CustomerOrder.CreatedAt, true),
        ["email"] = (CustomerOrder.Email, false),
        ["-email"] = (CustomerOrder.Email, true),
        ["name"] = (CustomerOrder.Name, false),
        ["-name"] = (CustomerOrder.Name, true),
    };

    /// <summary>From 1.</summary>
    [FromQuery(Name = "page")]
    public int Page { get; init; } = 1;

    /// <summary>At most 100; more is read as 100.</summary>
    [FromQuery(Name = "limit")]
    public int Limit { get; init; } = 10;

    /// <summary>created_at, email, name; a minus in front turns the order round. The first one counts.</summary>
    [FromQuery(Name = "sorting")]
    public IReadOnlyList<string> Sorting { get; init; } = [];

    [FromQuery(Name = "organization_id")]
    public IReadOnlyList<Guid> OrganizationId { get; init; } = [];

    /// <summary>The whole address.</summary>
    [FromQuery(Name = "email")]
    public string? Email { get; init; }

    /// <summary>A part of the name or the address.</summary>
    [FromQuery(Name = "query")]
    public string? Query { get; init; }

    internal CustomerListing Listing { get; private init; } = new();

    static CustomerListParameters IPolarQuery<CustomerListParameters>.Read(QueryReader query)
    {
        query.RefuseMetadata();
        var (page, limit) = (query.Page, query.Limit);
        var sorting = query.Words("sorting", Criteria) is [var first, ..] ? first : Criteria["-created_at"];
        var organizations = query.UuidsOfAnyVersion("organization_id");
        return query.Done(new CustomerListParameters
        {
            Page = page,
            Limit = limit,
            Listing = new CustomerListing
            {
                Organizations = [.. organizations.Select(id => new OrganizationId(id))],
                Email = query.Text("email"),
                Text = query.Text("query"),
                Order = sorting.Order,
                Descending = sorting.Descending,
                Offset = Paging.Offset(page, limit),
                Limit = limit,
                WithTotal = true,
            },
        });
    }
}
