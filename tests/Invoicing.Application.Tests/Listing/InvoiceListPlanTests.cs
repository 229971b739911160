using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Listing;

/// <summary>Every question to the list of invoices, in every order, is answered along an index. Counted in rows, which no machine changes.</summary>
public sealed class InvoiceListPlanTests
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("INVOICING_TEST_INVOICES") ?? "100000", CultureInfo.InvariantCulture);
    private static readonly string[] Large = ["invoices", "payments"];
    private readonly SentStatements _sent = new();

    [Test]
    public async Task No_page_reads_a_table_from_end_to_end()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("Plans are PostgreSQL's.");
        }

        await using var ledger = await Ledger.CreateAsync(services => services.ConfigureDbContext<InvoicingDbContext>(options => options.AddInterceptors(_sent)), saysToOthers: false);
        var invoices = await ManyInvoices.CreateAsync(ledger, Count);
        var visits = new List<(double Visited, string Pair)>();
        foreach (var (name, filter) in InvoiceQuestions.Filters(Count))
        {
            foreach (var (sort, _) in InvoiceQuestions.Sorts)
            {
                _sent.All.Clear();
                await invoices.ReadAsync(new Selection { Filter = filter, Sort = [sort] });
                var plans = await PlansAsync(ledger);
                plans.ShouldAllBe(plan => !plan.FullReads.Any(table => Large.Contains(table)), name);
                visits.Add((plans.Sum(plan => plan.Visited), $"{name} by {(sort.Descending ? "-" : "")}{sort.Field.Name}"));
            }
        }

        foreach (var (visited, pair) in visits.OrderByDescending(visit => visit.Visited).Take(200))
        {
            await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{visited,10:0} {pair}"));
        }
    }

    private Task<List<ListPlan>> PlansAsync(Ledger ledger) => ledger.RunAsync(Actor.System(ledger.AccountId), async services =>
    {
        var connection = services.GetRequiredService<InvoicingDbContext>().Database.GetDbConnection();
        await connection.OpenAsync();
        var plans = new List<ListPlan>();
        foreach (var (sql, parameters) in _sent.All.ToArray())
        {
            plans.Add(await ListPlan.OfAsync(connection, sql, parameters));
        }

        await connection.CloseAsync();
        return plans;
    });
}
