using Invoicing.Application.Usage;
using Invoicing.Domain.Usage;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class UsageColumns
{
    public static Columns<UsageEvent> All { get; } = new Columns<UsageEvent>(UsageFields.Listed)
        .Add("id", happened => happened.Id)
        .Add("meter", happened => happened.Meter)
        .Add("key", happened => happened.Key)
        .Add("timestamp", happened => happened.Timestamp)
        .Add("quantity", happened => happened.Quantity)
        .Add("createdAt", happened => happened.CreatedAt)
        .Relate("organization", happened => happened.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All)
        .Relate("customer", happened => happened.CustomerId, db => db.Customers, buyer => buyer.Id, () => CustomerColumns.All);
}
