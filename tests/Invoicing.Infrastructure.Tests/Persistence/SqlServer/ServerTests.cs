using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.SqlServer;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.SqlServer;

/// <summary>
/// What only a real SQL Server can show. Skipped unless <c>INVOICING_TEST_SQLSERVER</c> names one; then every other test that needs a
/// database runs on it too.
/// </summary>
public sealed class ServerTests
{
    private static readonly CompanyIdentifier Company = CompanyIdentifier.Parse("ESA46103834");
    private static readonly CompanyIdentifier Debtor = CompanyIdentifier.Parse("ESB66367129");

    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (DatabaseServer.Provider != "SqlServer")
        {
            Assert.Ignore($"{DatabaseServer.Variable} names no SQL Server.");
        }

        _ledger = await Ledger.CreateAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_ledger is not null)
        {
            await _ledger.DisposeAsync();
        }
    }

    [Test]
    public async Task The_migrations_have_run_and_run_again()
    {
        (await InContextAsync(db => db.Database.GetPendingMigrationsAsync())).ShouldBeEmpty();
        await InContextAsync(async db =>
        {
            await db.Database.MigrateAsync();
            return 0;
        });
    }

    [Test]
    public async Task The_migration_script_runs_on_a_migrated_database()
    {
        var script = await _ledger.RunAsync(Somebody(), services => Task.FromResult(services.GetRequiredService<IDatabase>().MigrationScript()));
        foreach (var batch in script.Split("\nGO", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await _ledger.ExecuteAsync(batch);
        }
    }

    [Test]
    public async Task Readers_wait_for_no_writer()
    {
        (await _ledger.ScalarAsync<bool>("select is_read_committed_snapshot_on from sys.databases where database_id = db_id()")).ShouldBeTrue();
        (await _ledger.ScalarAsync<int>("select snapshot_isolation_state from sys.databases where database_id = db_id()")).ShouldBe(1);
    }

    [Test]
    public async Task References_that_differ_in_case_are_different_and_the_same_one_is_refused_by_name()
    {
        await _ledger.SendAsync(Create("ref"));
        await _ledger.SendAsync(Create("REF"));

        (await Should.ThrowAsync<InvoicingException>(() => _ledger.SendAsync(Create("ref")))).Code.ShouldBe("invoice.duplicate_reference");
    }

    [Test]
    public async Task Due_work_is_claimed_once_by_many()
    {
        await _ledger.SendAsync(Create("work"));
        var due = await _ledger.ScalarAsync<long>("select count(*) from outbox_messages where work_state = 'Queued'");

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _ledger.RunAsync(Somebody(), services => services
            .GetRequiredService<WorkClaims>().ClaimAsync("outbox_messages", 3, TimeSpan.FromMinutes(2), CancellationToken.None))));

        claims.SelectMany(claimed => claimed).Select(claim => claim.Id).ShouldBeUnique();
        ((long)claims.Sum(claimed => claimed.Count)).ShouldBe(Math.Min(due, 24));
    }

    [Test]
    public async Task A_locked_row_makes_another_wait_and_giving_up_counts_as_a_conflict()
    {
        await _ledger.SendAsync(Create("lock"));
        await InContextAsync(async holder =>
        {
            await using var held = await holder.Database.BeginTransactionAsync();
            await LockAllAsync(holder);
            return await InContextAsync(async other =>
            {
                await using var waiting = await other.Database.BeginTransactionAsync();
                await other.Database.ExecuteSqlRawAsync("set lock_timeout 200");
                var refused = await Should.ThrowAsync<Exception>(() => LockAllAsync(other));
                new Errors().IsConflict(refused).ShouldBeTrue(refused.ToString());
                return 0;
            });
        });
    }

    private static async Task LockAllAsync(InvoicingDbContext db)
    {
        var locks = new RowLocks(new Statements());
        foreach (var id in await db.Organizations.IgnoreQueryFilters().Select(organization => organization.Id).ToListAsync())
        {
            await locks.Lock(db.Organizations, "id", id.Value).IgnoreQueryFilters().ToListAsync();
        }
    }

    private Task<TResult> InContextAsync<TResult>(Func<InvoicingDbContext, Task<TResult>> work) =>
        _ledger.RunAsync(Somebody(), services => work(services.GetRequiredService<InvoicingDbContext>()));

    private Actor Somebody() => Actor.System(_ledger.AccountId);

    private static CreateInvoiceCommand Create(string reference) =>
        new(reference, Company, Debtor, 1_000, new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1));
}
