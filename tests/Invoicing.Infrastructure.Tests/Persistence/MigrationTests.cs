using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence;

[TestFixture("PostgreSql")]
[TestFixture("SqlServer")]
public sealed class MigrationTests(string product)
{
    [Test]
    public void The_migrations_say_what_the_model_says()
    {
        using var db = NewContext();

        db.Database.HasPendingModelChanges().ShouldBeFalse("make a migration: dotnet run --project eng/Invoicing.Migrations -- Name");
    }

    [Test]
    public void Each_product_has_migrations_of_its_own()
    {
        using var db = NewContext();

        db.Database.GetMigrations().ShouldContain(migration => migration.EndsWith("_Initial"), 1);
    }

    [Test]
    public void The_account_comes_first_in_the_indexes_of_aggregates()
    {
        using var db = NewContext();

        var unique = db.Model.GetEntityTypes()
            .Where(type => type.FindProperty("AccountId") is not null)
            .SelectMany(type => type.GetIndexes())
            .Where(index => index.IsUnique && index.Properties.Count > 1);

        unique.ShouldAllBe(index => index.Properties[0].Name == "AccountId");
    }

    [Test]
    public async Task Rows_of_the_first_schema_get_the_columns_that_came_later()
    {
        if (product != DatabaseServer.Provider)
        {
            Assert.Ignore($"Needs a server: shown on {DatabaseServer.Provider}.");
        }

        var connectionString = await DatabaseServer.CreateAsync(untilMigration: "Initial");
        await DatabaseServer.ScalarAsync<int>(connectionString, FirstRows);

        await DatabaseServer.MigrateAsync(connectionString);

        (await DatabaseServer.ScalarAsync<string>(connectionString, "select email_key from customers")).ShouldBe("ann@example.com");
        (await DatabaseServer.ScalarAsync<string>(connectionString, "select concat(country_code, ' ', name_key) from company_register")).ShouldBe("ES mercadona sa");
    }

    private const string FirstRows = """
        insert into organizations (id, account_id, name, currency, time_zone_id, default_tax, is_default, created_at, version)
        values ('0d000000-0000-7000-8000-000000000001', '0d000000-0000-7000-8000-000000000002', 'Acme', 'EUR', 'UTC', 'S:0', '0', '2026-01-01T00:00:00Z', 1);
        insert into customers (id, serial, organization_id, name, email, created_at, version, account_id)
        values ('0d000000-0000-7000-8000-000000000003', 1, '0d000000-0000-7000-8000-000000000001', 'Ann', 'Ann@example.com', '2026-01-01T00:00:00Z', 1, '0d000000-0000-7000-8000-000000000002');
        insert into company_register (identifier, name) values ('ESA46103834', 'MERCADONA SA');
        """;

    private InvoicingDbContext NewContext() => Contexts.Unconnected(product);
}
