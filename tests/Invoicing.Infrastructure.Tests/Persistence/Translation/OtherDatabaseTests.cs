using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>Every query that any test runs is translated for the database that is not there, too.</summary>
public sealed class OtherDatabaseTests
{
    [Test]
    public async Task A_query_that_only_one_database_understands_fails_where_it_is_asked()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("PostgreSQL's own function can not be asked here at all.");
        }

        await using var ledger = await Ledger.CreateAsync();

        var refused = await Should.ThrowAsync<InvalidOperationException>(() => AskAsync(ledger, db =>
            db.Organizations.Where(organization => EF.Functions.ILike(organization.Name, "a%")).ToListAsync()));

        refused.Message.ShouldStartWith("SqlServer can not be asked this: ");
    }

    [Test]
    public async Task A_query_that_both_understand_is_answered()
    {
        await using var ledger = await Ledger.CreateAsync();

        (await AskAsync(ledger, db => db.Organizations.Where(organization => organization.Name.StartsWith("a")).ToListAsync())).ShouldBeEmpty();
    }

    private static Task<TResult> AskAsync<TResult>(Ledger ledger, Func<InvoicingDbContext, Task<TResult>> ask) => ledger.RunAsync(
        Application.Abstractions.Actor.System(AccountId.New()), services => ask(services.GetRequiredService<InvoicingDbContext>()));
}
