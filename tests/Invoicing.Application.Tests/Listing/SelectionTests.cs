using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Companies;
using Invoicing.Application.Contracts;
using Invoicing.Application.Credentials;
using Invoicing.Application.Customers;
using Invoicing.Application.Documents;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Application.Numbering;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;
using Invoicing.Application.Payments;
using Invoicing.Application.Usage;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Invoicing.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace Invoicing.Application.Tests.Listing;

/// <summary>Random filters and orders over random rows of every resource find, in the database, what a plain evaluation finds in memory.</summary>
public sealed class SelectionTests
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("INVOICING_TEST_FILTERS") ?? "1", CultureInfo.InvariantCulture);
    private readonly int _seed = Environment.GetEnvironmentVariable("INVOICING_TEST_SEED") is { } seed
        ? int.Parse(seed, CultureInfo.InvariantCulture)
        : Environment.TickCount;

    private Ledger _ledger = null!;
    private RandomLedger _rows = null!;

    [OneTimeSetUp]
    public async Task StoreAsync()
    {
        // Little is tried, so that a few hundred rows are read in every way that a million is.
        _ledger = await Ledger.CreateAsync(services => services.AddSingleton(new ListEffort(First: 2, Near: 5, Far: 9, Few: 12)));
        _rows = new RandomLedger(new Random(_seed), _ledger.AccountId);
        await _ledger.RunAsync(Actor.System(_ledger.AccountId), async services =>
        {
            var db = services.GetRequiredService<InvoicingDbContext>();
            db.AddRange(_rows.Entities);
            return await db.SaveChangesAsync();
        });
    }

    [OneTimeTearDown]
    public async Task DisposeAsync() => await _ledger.DisposeAsync();

    [Test]
    public Task Invoices() => ProveAsync(30, InvoiceFields.Listed, _rows.Invoices, selection => new SelectInvoicesQuery(selection), view => view.Id);

    [Test]
    public Task Customers() =>
        ProveAsync(8, CustomerFields.Listed, RandomLedger.Kept(_rows.Customers), selection => new SelectCustomersQuery(selection), view => view.Id);

    [Test]
    public Task Organizations() => ProveAsync(4, OrganizationFields.Listed, _rows.Organizations, selection => new SelectOrganizationsQuery(selection), view => view.Id);

    [Test]
    public Task Contracts() =>
        ProveAsync(6, ContractFields.Listed, RandomLedger.Kept(_rows.Contracts), selection => new SelectContractsQuery(selection), view => view.Id);

    [Test]
    public Task Orders() => ProveAsync(6, OrderFields.Listed, _rows.Orders, selection => new SelectOrdersQuery(selection), view => view.Id);

    [Test]
    public Task Payments() => ProveAsync(6, PaymentFields.Listed, _rows.Payments, selection => new SelectPaymentsQuery(selection), view => view.Id);

    [Test]
    public Task Number_series() => ProveAsync(4, NumberSeriesFields.Listed, _rows.NumberSeries, selection => new SelectNumberSeriesQuery(selection), view => view.Id);

    [Test]
    public Task Companies() => ProveAsync(4, CompanyFields.Listed, _rows.Companies, selection => new SelectCompaniesQuery(selection), view => view.Id);

    [Test]
    public Task Documents() => ProveAsync(4, DocumentFields.Listed, _rows.Documents, selection => new SelectDocumentsQuery(selection), view => view.Id);

    [Test]
    public Task Usage() => ProveAsync(4, UsageFields.Listed, _rows.Usage, selection => new SelectUsageQuery(selection), view => view.Id);

    [Test]
    public Task Credentials() => ProveAsync(4, CredentialFields.Listed, _rows.Credentials, selection => new SelectCredentialsQuery(selection), view => view.Id);

    private async Task ProveAsync<TView>(
        int count, ListFields list, IReadOnlyList<Row> rows, Func<Selection, IRequest<SelectedPage<TView>>> query, Func<TView, Guid> idOf)
    {
        TestContext.Out.WriteLine($"seed {_seed}");
        var random = new Random(_seed);
        var filters = new RandomFilters(random, list, rows);
        for (var i = 0; i < count * Rounds; i++)
        {
            var filter = filters.Next(random.Next(1, 5));
            var sort = i % 5 == 0 ? [] : filters.Sort();
            var expected = InMemory.Sorted(rows.Where(row => InMemory.Matches(filter, row)), sort.Count > 0 ? sort : list.DefaultSort).ConvertAll(row => row.Id);
            var walk = new Walk<TView>(selection => _ledger.SendAsync(query(selection)), idOf, new Selection { Filter = filter, Sort = sort }, expected);
            await walk.ForwardsAsync(random.Next(1, 60));
            await walk.BackwardsAsync(random.Next(1, 60));
            await walk.ByNumberAsync(random.Next(expected.Count + 2), random.Next(1, 60));
        }
    }
}
