using Invoicing.Infrastructure.Persistence;
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

    private InvoicingDbContext NewContext() => Contexts.Unconnected(product);
}
