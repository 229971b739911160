using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Payments;
using Invoicing.Domain.Products;
using Invoicing.Domain.Usage;
using Invoicing.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>The short numbers that some APIs know rows by. Drawn in blocks, so that a new row knows its serial without a round trip of its own.</summary>
internal static class Serials
{
    private const int Block = 50;

    /// <summary>The sequence behind a table's short numbers.</summary>
    public static string SequenceOf(string table) => $"{table[..^1]}_serials";

    public static IReadOnlyList<(PropertyBuilder<long> Serial, string Sequence)> Of(ModelBuilder model)
    {
        (PropertyBuilder<long> Serial, string Sequence)[] serials =
        [
            (model.Entity<Customer>().Property(customer => customer.Serial), "customer_serials"),
            (model.Entity<Contract>().Property(contract => contract.Serial), "contract_serials"),
            (model.Entity<Invoice>().Property(invoice => invoice.Serial), "invoice_serials"),
            (model.Entity<PaymentAccount>().Property(account => account.Serial), "payment_account_serials"),
            (model.Entity<Product>().Property(product => product.Serial), "product_serials"),
            (model.Entity<UsageEvent>().Property(happened => happened.Serial), "usage_event_serials"),
            (model.Entity<UserRecord>().Property(user => user.Serial), "user_serials"),
        ];
        foreach (var (_, sequence) in serials)
        {
            model.HasSequence<long>(sequence).IncrementsBy(Block);
        }

        return serials;
    }
}
