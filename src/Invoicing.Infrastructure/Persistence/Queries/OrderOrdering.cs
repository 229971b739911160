using System.Linq.Expressions;
using Invoicing.Application.Orders;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>The criteria one after the other; newest first, then the id, so that no two rows are equal.</summary>
internal static class OrderOrdering
{
    public static IQueryable<OrderRow> Apply(IQueryable<OrderRow> rows, IReadOnlyList<OrderSorting> sorting)
    {
        var ordered = rows.OrderBy(_ => 0);
        var isFirst = true;
        foreach (var (key, descending) in sorting)
        {
            ordered = key switch
            {
                OrderKey.Status => By(row => row.Order.Status),
                OrderKey.InvoiceNumber => By(row => row.Order.InvoiceNumber),
                OrderKey.Net => By(row => row.Order.NetMinor),
                OrderKey.Customer => By(row => row.Customer.Name),
                OrderKey.Product => By(row => row.Order.ProductName),
                OrderKey.Discount => By(row => row.Order.DiscountId),
                OrderKey.Subscription => By(row => row.Order.SubscriptionId),
                _ => By(row => row.Order.CreatedAt),
            };
            isFirst = false;

            IOrderedQueryable<OrderRow> By<TKey>(Expression<Func<OrderRow, TKey>> selector) => (isFirst, descending) switch
            {
                (true, false) => rows.OrderBy(selector),
                (true, true) => rows.OrderByDescending(selector),
                (false, false) => ordered.ThenBy(selector),
                _ => ordered.ThenByDescending(selector),
            };
        }

        return ordered.ThenByDescending(row => row.Order.CreatedAt).ThenBy(row => row.Order.Id);
    }
}
