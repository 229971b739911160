using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Products;
using Invoicing.Domain.Usage;
using Invoicing.Domain.Payments;
using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class PostgreSqlModel
{
    private const int SerialBlock = 50;

    public static void Apply(ModelBuilder builder)
    {
        HasSerials(builder, builder.Entity<Customer>().Property(customer => customer.Serial), "customer_serials");
        HasSerials(builder, builder.Entity<Contract>().Property(contract => contract.Serial), "contract_serials");
        HasSerials(builder, builder.Entity<Invoice>().Property(invoice => invoice.Serial), "invoice_serials");
        HasSerials(builder, builder.Entity<PaymentAccount>().Property(account => account.Serial), "payment_account_serials");
        HasSerials(builder, builder.Entity<Product>().Property(product => product.Serial), "product_serials");
        HasSerials(builder, builder.Entity<UsageEvent>().Property(happened => happened.Serial), "usage_event_serials");
        HasSerials(builder, builder.Entity<UserRecord>().Property(user => user.Serial), "user_serials");
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.FindAnnotation(JsonColumn.Annotation) is not null)
            {
                property.SetColumnType("jsonb");
            }
        }
    }

    // Drawn in blocks, so that a new row knows its serial without a round trip of its own.
    private static void HasSerials(ModelBuilder builder, PropertyBuilder<long> property, string sequence)
    {
        builder.HasSequence<long>(sequence).IncrementsBy(SerialBlock);
        property.UseHiLo(sequence);
    }
}
