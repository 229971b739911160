using System.Data.Common;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Listing;

/// <summary>What a connection is told for a list does not hold for whoever has it next.</summary>
public sealed class ListConnectionTests
{
    private static readonly Selection Paid = new()
    {
        Filter = new CompareFilter(new FieldPath([], InvoiceFields.Listed.Find("status")!), Comparison.Equal, "paid"),
        Sort = [new Application.Listing.SortKey(new FieldPath([], InvoiceFields.Listed.Find("createdAt")!), Descending: true)],
    };

    private readonly FailingQuestion _questions = new();
    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task StoreAsync()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("The settings are PostgreSQL's.");
        }

        _ledger = await Ledger.CreateAsync(
            services => services.Configure<DatabaseOptions>(options => options.MaximumConnections = 1)
                .ConfigureDbContext<InvoicingDbContext>(options => options.AddInterceptors(_questions)),
            saysToOthers: false);
        await ManyInvoices.CreateAsync(_ledger, 2_000);
    }

    [OneTimeTearDown]
    public async Task DisposeAsync()
    {
        if (_ledger is not null)
        {
            await _ledger.DisposeAsync();
        }
    }

    [Test]
    public async Task A_list_leaves_its_connection_as_it_was()
    {
        var before = await SettingsAsync();
        _questions.Fail(at: int.MaxValue);

        (await ListAsync(Paid)).Items.Count.ShouldBe(20);
        (await SettingsAsync()).ShouldBe(before);

        (await ListAsync(Paid with { Filter = new NotFilter(new AndFilter([Paid.Filter!, Paid.Filter!])), WithTotal = true, Size = 1 })).Total.ShouldNotBeNull();
        (await SettingsAsync()).ShouldBe(before);

        var nothing = Paid with { Filter = new CompareFilter(new FieldPath([], InvoiceFields.Listed.Find("number")!), Comparison.Equal, "none") };
        (await ListAsync(nothing)).Items.ShouldBeEmpty();
        (await SettingsAsync()).ShouldBe(before);
        _questions.Texts.ShouldContain(text => text.Contains("force_custom_plan", StringComparison.Ordinal));
    }

    [Test]
    public async Task So_does_one_that_fails_at_any_of_its_questions()
    {
        var before = await SettingsAsync();
        _questions.Fail(at: int.MaxValue);
        await ListAsync(Paid);
        var count = _questions.Texts.Count;
        count.ShouldBe(3, "where to look, what is there, and its lines");

        for (var at = 0; at < count; at++)
        {
            _questions.Fail(at);
            await Should.ThrowAsync<DbException>(ListAsync(Paid), $"question {at}");
            _questions.Fail(at: int.MaxValue);
            (await SettingsAsync()).ShouldBe(before, $"question {at}");
        }
    }

    private Task<SelectedPage<InvoiceView>> ListAsync(Selection selection) => _ledger.SendAsync(new SelectInvoicesQuery(selection));

    /// <summary>Of the one connection that there is.</summary>
    private Task<string> SettingsAsync() => _ledger.RunAsync(Actor.System(_ledger.AccountId), services => services
        .GetRequiredService<InvoicingDbContext>().Database
        .SqlQueryRaw<string>("select string_agg(name || '=' || setting, ' ' order by name) as \"Value\" from pg_settings where name in ('plan_cache_mode', 'max_parallel_workers_per_gather') or name like 'enable%'")
        .SingleAsync());

    /// <summary>Makes the database refuse one of the questions that it is asked.</summary>
    private sealed class FailingQuestion : DbCommandInterceptor
    {
        private int _at = int.MaxValue;

        public List<string> Texts { get; } = [];

        public void Fail(int at)
        {
            _at = at;
            Texts.Clear();
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (Texts.Count == _at)
            {
                command.CommandText += " and nonsense";
            }

            Texts.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
