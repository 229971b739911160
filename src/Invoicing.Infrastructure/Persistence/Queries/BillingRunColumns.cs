using Invoicing.Application.Billing;
using Invoicing.Domain.Billing;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class BillingRunColumns
{
    public static Columns<BillingRun> All { get; } = new Columns<BillingRun>(BillingRunFields.Listed)
        .Add("id", run => run.Id)
        .Add("status", run => run.Status)
        .Add("mode", run => run.Mode)
        .Add("through", run => run.Through)
        .Add("createdAt", run => run.CreatedAt)
        .Relate("organization", run => run.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All);
}
