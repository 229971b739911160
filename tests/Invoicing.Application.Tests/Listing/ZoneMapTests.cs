using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Domain.Payments;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Listing;

/// <summary>Where the zone map leads, there are all rows that a plain evaluation finds; and what writes an invoice keeps the map.</summary>
public sealed class ZoneMapTests
{
    private const int Count = 2_000;
    private static readonly Row SomePayment = new([]);
    private static readonly string[] Fields = ["createdAt", "updatedAt", "issueDate", "dueDate", "issuedAt", "number"];

    private readonly SentStatements _sent = new();
    private readonly Random _random;
    private readonly int _seed = Environment.GetEnvironmentVariable("INVOICING_TEST_SEED") is { } seed
        ? int.Parse(seed, CultureInfo.InvariantCulture)
        : Environment.TickCount;

    private Ledger _ledger = null!;
    private List<Row> _rows = null!;

    public ZoneMapTests() => _random = new Random(_seed);

    [OneTimeSetUp]
    public async Task StoreAsync()
    {
        _ledger = await Ledger.CreateAsync(services => services
            .AddSingleton(new ListEffort(First: 3, Near: 10, Far: 30, Few: 60))
            .ConfigureDbContext<InvoicingDbContext>(options => options.AddInterceptors(_sent)));
        await ManyInvoices.CreateAsync(_ledger, Count);

        // Old ones change late, so that they lie where their like do not.
        await _ledger.ExecuteAsync("update invoices set updated_at = updated_at + serial % 5 * interval '97 days' where serial % 37 = 0;");

        // Numbers of many series, so that their parts lie within some beginnings, across the ends of others, and behind others.
        await _ledger.ExecuteAsync($"""
            alter table invoices disable trigger {FrozenColumns.InvoicesTrigger};
            update invoices set number = case serial % 32 when 0 then 'A' || serial % 11 || '-' || serial else serial % 7 || '/' || serial end
            where number is not null and serial % 16 = 0;
            alter table invoices enable trigger {FrozenColumns.InvoicesTrigger};
            """);

        // The first and the last day there is.
        await _ledger.ExecuteAsync("""
            update invoices set due_date = case serial % 3 when 0 then '-infinity'::date when 1 then 'infinity' else '0001-01-03' end where status = 'Draft' and serial % 2 = 0;
            """);
        var paid = (await _ledger.ColumnAsync<Guid>("select distinct invoice_id from payments")).ToHashSet();
        _rows = await _ledger.RunAsync(Actor.System(_ledger.AccountId), async services =>
            (await services.GetRequiredService<InvoicingDbContext>().Invoices.AsNoTracking().ToListAsync()).ConvertAll(invoice => new Row(new Dictionary<string, object?>
            {
                ["id"] = invoice.Id.Value, ["createdAt"] = invoice.CreatedAt, ["updatedAt"] = invoice.UpdatedAt, ["issueDate"] = invoice.IssueDate,
                ["dueDate"] = invoice.DueDate, ["issuedAt"] = invoice.IssuedAt, ["number"] = invoice.Number?.Value,
            })
            {
                Many = { ["payments"] = paid.Contains(invoice.Id.Value) ? [SomePayment] : [] },
            }));
    }

    [OneTimeTearDown]
    public async Task DisposeAsync() => await _ledger.DisposeAsync();

    [Test]
    public async Task Ranges_of_one_field_are_found_in_the_order_of_another()
    {
        await TestContext.Out.WriteLineAsync($"seed {_seed}");
        _sent.All.Clear();
        for (var i = 0; i < 20; i++)
        {
            await ProveAsync(Next(depth: 3), Sort());
        }

        _sent.All.Count(statement => statement.Sql.Contains("invoice_zones", StringComparison.Ordinal)).ShouldBeGreaterThan(5);
    }

    [Test]
    public async Task Numbers_are_found_by_any_part_in_the_order_of_another_field()
    {
        await TestContext.Out.WriteLineAsync($"seed {_seed}");
        _sent.All.Clear();
        for (var i = 0; i < 30; i++)
        {
            var path = Path("number");
            var part = new TextFilter(path, TextMatch.Contains, Part((string)Value(path.Field)));
            await ProveAsync(_random.Next(3) == 0 ? new AndFilter([part, new NotFilter(Next(depth: 2))]) : part, Sort());
        }

        var asked = _sent.All.Count(statement => statement.Sql.Contains("invoice_zones", StringComparison.Ordinal));
        await TestContext.Out.WriteLineAsync($"asked the map {asked} times");
        asked.ShouldBeGreaterThan(5);
    }

    [Test]
    public async Task Invoices_that_are_older_than_the_map_are_filled_in_as_the_triggers_would_have_noted_them()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("The statement is PostgreSQL's.");
        }

        await _ledger.ExecuteAsync("create table noted as select * from invoice_zones; delete from invoice_zones;");
        await _ledger.ExecuteAsync(Infrastructure.Persistence.PostgreSql.NoteZones.Fill);

        (await _ledger.ScalarAsync<long>("select count(*) from (select * from invoice_zones except select * from noted) as more")).ShouldBe(0);
        (await _ledger.ScalarAsync<long>("select count(*) from invoice_zones")).ShouldBeGreaterThan(Count / 4);

        // What was so before the late changes is noted, and is not so any more; and that nothing was paid at first.
        const string Zones = "account_id, created_at_week, updated_at_week, issue_date_week, due_date_week, issued_at_week, number_beginning";
        (await _ledger.ScalarAsync<long>($"select count(*) from (select {Zones} from noted except select {Zones} from invoice_zones) as gone")).ShouldBeLessThan(Count / 10);
        (await _ledger.ScalarAsync<long>("select count(*) from (select * from noted where has_payments except select * from invoice_zones) as gone")).ShouldBeLessThan(Count / 10);
    }

    [Test]
    public async Task A_payment_is_noted_where_its_invoice_lies_whatever_comes_first()
    {
        // Of the account whose rows no other test reads.
        var account = await _ledger.ScalarAsync<Guid>($"select account_id from invoices where account_id <> '{_ledger.AccountId}' limit 1");
        var unpaid = await _ledger.ColumnAsync<Guid>($"select id from invoices where account_id = '{account}' and status = 'Issued' order by serial limit 2");
        var (paid, changed) = (unpaid[0], unpaid[1]);

        await _ledger.ExecuteAsync($"{Payment(paid)} {Change(paid, "2032-01-01")} {Change(changed, "2034-01-01")} {Payment(changed)}");

        (await _ledger.ColumnAsync<int>("select distinct updated_at_week from invoice_zones where has_payments and updated_at_week > 3200 order by 1")).ShouldBe([3235, 3339]);

        string Change(Guid invoice, string day) => $"update invoices set updated_at = '{day}T00:00:00Z' where id = '{invoice}';";

        string Payment(Guid invoice) => $"""
            insert into payments (id, account_id, invoice_id, amount_minor, currency, date, method, created_at, version)
            values ('{PaymentId.New()}', '{account}', '{invoice}', 1, 'EUR', '2026-01-01', 'transfer', '2026-01-01T00:00:00Z', 1);
            """;
    }

    [Test]
    public async Task Nobody_waits_for_another_who_writes_the_same_combination_first()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("The words about locks are PostgreSQL's.");
        }

        // Drafts, since whatever else they have is the same; and in a week that no invoice has had.
        var drafts = await _ledger.ColumnAsync<Guid>("select id from invoices where status = 'Draft' order by serial desc limit 2");
        await _ledger.RunAsync(Actor.System(_ledger.AccountId), async services =>
        {
            var db = services.GetRequiredService<InvoicingDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"update invoices set updated_at = '2031-01-01T00:00:00Z' where id = {drafts[0]}");

            await Should.NotThrowAsync(_ledger.ExecuteAsync(
                $"begin; set local lock_timeout = '2s'; update invoices set updated_at = '2031-01-01T00:00:00Z' where id = '{drafts[1]}'; rollback;"));

            await transaction.RollbackAsync();
            return 0;
        });
    }

    private async Task ProveAsync(Filter filter, IReadOnlyList<Application.Listing.SortKey> sort)
    {
        var expected = InMemory.Sorted(_rows.Where(row => InMemory.Matches(filter, row)), sort).ConvertAll(row => row.Id);
        var walk = new Walk<InvoiceView>(
            selection => _ledger.SendAsync(new SelectInvoicesQuery(selection)), view => view.Id, new Selection { Filter = filter, Sort = sort }, expected);
        await walk.ForwardsAsync(_random.Next(20, 101));
        await walk.BackwardsAsync(_random.Next(20, 101));
    }

    /// <summary>At least one character, at most all.</summary>
    private string Part(string number)
    {
        var from = _random.Next(number.Length);
        return number[from.._random.Next(from + 1, number.Length + 1)];
    }

    private Filter Next(int depth) => depth == 1 || _random.Next(3) == 0 ? Leaf() : _random.Next(2) == 0
        ? new AndFilter([Next(depth - 1), Next(depth - 1)])
        : new OrFilter([Next(depth - 1), Next(depth - 1)]);

    private Filter Leaf()
    {
        if (_random.Next(6) == 0)
        {
            return new HasFilter("payments", null);
        }

        var path = Path(_random.GetItems(Fields, 1)[0]);
        var value = Value(path.Field);
        if (value is string number && _random.Next(3) > 0)
        {
            return new TextFilter(path, TextMatch.StartsWith, number[.._random.Next(5, number.Length + 1)]);
        }

        var (low, high) = (Value(path.Field), value);
        if (_random.Next(6) == 0)
        {
            return new AnyFilter(path, [low, high]);
        }

        var comparisons = new[] { Comparison.Equal, Comparison.LessThan, Comparison.LessOrEqual, Comparison.GreaterThan, Comparison.GreaterOrEqual };
        return _random.Next(3) == 0
            ? new CompareFilter(path, _random.GetItems(comparisons, 1)[0], value)
            : new AndFilter([new CompareFilter(path, Comparison.GreaterOrEqual, low), new CompareFilter(path, Comparison.LessThan, high)]);
    }

    private static FieldPath Path(string field) => new([], InvoiceFields.Listed.Find(field)!);

    private object Value(Field field) => _random.GetItems([.. _rows.Where(row => row[field.Name] is not null)], 1)[0][field.Name]!;

    private IReadOnlyList<Application.Listing.SortKey> Sort() =>
        [.. _random.GetItems(Fields.Where(name => InvoiceFields.Listed.Find(name)!.CanSort).ToArray(), _random.Next(1, 3)).Distinct()
            .Select(name => new Application.Listing.SortKey(Path(name), _random.Next(2) == 0))];
}
