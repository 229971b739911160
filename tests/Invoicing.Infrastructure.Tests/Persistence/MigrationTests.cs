using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence;

public sealed class MigrationTests
{
    [Test]
    public async Task The_migrations_say_what_the_model_says()
    {
        var connectionString = await DatabaseServer.CreateAsync();
        var options = new DbContextOptionsBuilder<InvoicingDbContext>().UseNpgsql(connectionString).Options;
        await using var db = new InvoicingDbContext(options);

        db.Database.HasPendingModelChanges().ShouldBeFalse("make a migration: dotnet run --project eng/Invoicing.Migrations -- Name");
    }

    [Test]
    public async Task The_account_comes_first_in_the_indexes_of_aggregates()
    {
        var connectionString = await DatabaseServer.CreateAsync();
        var options = new DbContextOptionsBuilder<InvoicingDbContext>().UseNpgsql(connectionString).Options;
        await using var db = new InvoicingDbContext(options);

        var unique = db.Model.GetEntityTypes()
            .Where(type => type.FindProperty("AccountId") is not null)
            .SelectMany(type => type.GetIndexes())
            .Where(index => index.IsUnique && index.Properties.Count > 1);

        unique.ShouldAllBe(index => index.Properties[0].Name == "AccountId");
    }
}
