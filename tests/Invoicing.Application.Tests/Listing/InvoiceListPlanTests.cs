using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Listing;

/// <summary>Questions to the list of invoices are answered along indexes. Counted in rows, which no machine changes.</summary>
public sealed class InvoiceListPlanTests
{
    private static readonly int? Asked = Environment.GetEnvironmentVariable("INVOICING_TEST_INVOICES") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : null;
    private static readonly string[] Large = ["invoices", "payments"];
    private readonly SentStatements _sent = new();

    private static int Count => Asked ?? 100_000;

    /// <summary>The usual effort, in proportion to the account.</summary>
    private static ListEffort Effort => new(Part(ListEffort.Usual.First), Part(ListEffort.Usual.Near), Part(ListEffort.Usual.Far), Part(ListEffort.Usual.Few));

    [Test]
    public async Task No_page_reads_a_table_from_end_to_end_and_what_is_few_is_found_soon()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("Plans are PostgreSQL's.");
        }

        await using var ledger = await Ledger.CreateAsync(
            services => services.AddSingleton(Effort).ConfigureDbContext<InvoicingDbContext>(options => options.AddInterceptors(_sent)), saysToOthers: false);
        var invoices = await ManyInvoices.CreateAsync(ledger, Count);
        var visits = new List<(double Visited, string Pair)>();
        foreach (var (at, (name, filter)) in InvoiceQuestions.Filters(Count).Index())
        {
            var areFew = (await invoices.ReadAsync(new Selection { Filter = filter, WithTotal = true })).Total <= Effort.Few;
            foreach (var sort in SortsFor(at))
            {
                _sent.All.Clear();
                await invoices.ReadAsync(new Selection { Filter = filter, Sort = [sort] });
                var plans = await PlansAsync(ledger);
                var (pair, visited) = ($"{name} by {(sort.Descending ? "-" : "")}{sort.Field.Name}", plans.Sum(plan => plan.Visited));
                plans.ShouldAllBe(plan => !plan.FullReads.Any(table => Large.Contains(table)), pair);
                (areFew || filter is null ? visited : 0).ShouldBeLessThan(Count / 5.0, $"{pair}\n{plans.MaxBy(plan => plan.Visited)!.Text}");
                visits.Add((visited, pair));
            }
        }

        foreach (var (visited, pair) in visits.OrderByDescending(visit => visit.Visited))
        {
            await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{visited,10:0} {pair}"));
        }
    }

    private static int Part(long effort) => (int)(effort * Count / 1_000_000);

    /// <summary>All of them where the size is asked for, else some for each question, all of them over the questions.</summary>
    private static IEnumerable<Application.Listing.SortKey> SortsFor(int question) =>
        InvoiceQuestions.Sorts.Where((_, i) => Asked is not null || (i - question) % 6 == 0).Select(sort => sort.Key);

    private Task<List<ListPlan>> PlansAsync(Ledger ledger) => ledger.RunAsync(Actor.System(ledger.AccountId), async services =>
    {
        var connection = services.GetRequiredService<InvoicingDbContext>().Database.GetDbConnection();
        await connection.OpenAsync();
        var plans = new List<ListPlan>();
        foreach (var (sql, parameters, told) in _sent.All.ToArray())
        {
            if (told.Length > 0)
            {
                await using var telling = connection.CreateCommand();
                telling.CommandText = told;
                await telling.ExecuteNonQueryAsync();
            }

            plans.Add(await ListPlan.OfAsync(connection, sql, parameters));
        }

        await connection.CloseAsync();
        return plans;
    });
}
