using System.Globalization;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.TestKit;

namespace Invoicing.Application.Tests.Listing;

/// <summary>
/// One account with as many invoices as are asked for, as three years of trade leave them: the old ones paid, the newest still drafts, a
/// few large customers of many, one seller that has ceased, amounts that know nothing of time. And a second account beside it.
/// </summary>
internal sealed class ManyInvoices
{
    private readonly Ledger _ledger;
    private readonly Dictionary<string, IReadOnlyList<object>> _places = [];

    private ManyInvoices(Ledger ledger, int count) => (_ledger, Count) = (ledger, count);

    public int Count { get; }

    public static async Task<ManyInvoices> CreateAsync(Ledger ledger, int count)
    {
        // Indexes are made faster over rows than row by row.
        var indexes = await ledger.ColumnAsync<string>("select indexdef from pg_indexes where tablename = 'invoices' and indexname like 'ix%' and indexdef not like '%UNIQUE%'");
        var names = await ledger.ColumnAsync<string>("select indexname::text from pg_indexes where tablename = 'invoices' and indexname like 'ix%' and indexdef not like '%UNIQUE%'");
        await ledger.ExecuteAsync(string.Join(' ', names.Select(name => $"drop index {name};")));
        foreach (var statement in Statements(ledger.AccountId.Value, count).Concat(indexes).Append("vacuum analyze;"))
        {
            await ledger.ExecuteAsync(statement);
        }

        return new ManyInvoices(ledger, count);
    }

    public Task<SelectedPage<InvoiceView>> ReadAsync(Selection selection) => _ledger.SendAsync(new SelectInvoicesQuery(selection));

    /// <summary>A place in an order that no row needs to have: behind this share of all rows.</summary>
    public async Task<Cursor> PlaceAsync(Application.Listing.SortKey sort, string column, double share)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{column} {share}");
        if (!_places.TryGetValue(key, out var found))
        {
            var text = await _ledger.ScalarAsync<string>(string.Create(CultureInfo.InvariantCulture,
                $"select (percentile_disc({share}) within group (order by {column}))::text from invoices where account_id = '{_ledger.AccountId}'"));
            found = _places[key] = [Parse(sort.Field.Field.Type, text!)];
        }

        return new Cursor([found[0]], Guid.Parse("7fffffff-0000-7000-8000-000000000000"));
    }

    private static object Parse(FieldType type, string text) => type switch
    {
        FieldType.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
        FieldType.Date => DateOnly.Parse(text, CultureInfo.InvariantCulture),
        FieldType.Instant => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };

    private static IEnumerable<string> Statements(Guid account, int count)
    {
        yield return "select setseed(0.42);";
        yield return string.Create(CultureInfo.InvariantCulture, $"""
            insert into organizations (id, account_id, name, currency, time_zone_id, default_tax, is_default, created_at, version)
            select {Id("11", "n")}, '{account}', 'Seller ' || n, 'EUR', 'UTC', 'S:0', false, '2023-01-01', 1 from generate_series(1, 6) n;
            insert into customers (id, account_id, organization_id, serial, name, email, email_key, external_id, vat_id, created_at, version)
            select {Id("22", "n")}, '{account}', {Id("11", "1")}, n, 'Customer ' || n || ' Ltd', 'office@c' || n || '.example.com',
                'office@c' || n || '.example.com', 'C-' || n, 'DE' || (100000000 + n), '2023-01-01'::timestamptz + n * interval '1 hour', 1
            from generate_series(1, 10000) n;
            insert into contracts (id, account_id, organization_id, customer_id, serial, name, currency, status, start, anchor,
                is_anchored_to_month_end, prices, phases, pauses, attributes, created_at, version)
            select {Id("33", "n")}, '{account}', {Id("11", "1")}, {Id("22", "n")}, n, 'Contract ' || n, 'EUR', 'Active', '2023-01-01', '2023-01-01',
                false, '[]', '[]', '[]', '{"{}"}', '2023-01-01', 1
            from generate_series(1, 2000) n;
            """);
        yield return Invoices(account, count);
        yield return Invoices(Guid.Parse("99999999-0000-7000-8000-000000000001"), Math.Max(1, count / 20)).Replace("'44000000", "'45000000", StringComparison.Ordinal)
            .Replace("n as serial", "n + 100000000 as serial", StringComparison.Ordinal);
        yield return string.Create(CultureInfo.InvariantCulture, $"""
            insert into payments (id, account_id, invoice_id, amount_minor, currency, date, method, reference, created_at, version)
            select {Id("55", "serial")}, account_id, id, totals_due, currency, issue_date + 20, 'transfer', 'P-' || serial, updated_at, 1
            from invoices where account_id = '{account}' and status = 'Paid' and serial % 5 < 3;
            """);
    }

    private static string Invoices(Guid account, int count) => string.Create(CultureInfo.InvariantCulture, $"""
        insert into invoices (id, account_id, serial, organization_id, customer_id, contract_id, period_start, period_end, attempt, kind, credited_invoice_id,
            status, number, number_key, reference, external_id, currency, issue_date, due_date, issued_at, total_amount, gross_amount, open_amount,
            totals_line_total, totals_allowances, totals_charges, totals_tax_exclusive, totals_tax, totals_tax_inclusive, totals_prepaid, totals_rounding,
            totals_due, paid_minor, credited_minor, refundable_minor, allowances, taxes, instalments, notes, prices_include_tax, revision, created_at,
            updated_at, version)
        select {Id("44", "n")}, '{account}', serial, {Id("11", "seller")}, {Id("22", "customer")},
            case when luck < 0.2 then {Id("33", "1 + n % 2000")} end, case when luck < 0.2 then at::date end, case when luck < 0.2 then at::date end,
            case when luck < 0.2 then n end, case when is_note then 'CreditNote' else 'Invoice' end, case when is_note then {Id("44", "n - 100")} end, status,
            number, lower(number), case when luck < 0.5 then 'PO-' || (n::bigint * 7919 % 1000003) || '/' || n end, case when luck > 0.7 then 'ext-' || n end,
            currency, day, day + 14 + n % 3 * 16, case when day is not null then at + interval '1 minute' end, gross, gross,
            case when status in ('Issued', 'PartiallyPaid', 'Draft') then gross else 0 end,
            gross * 100, 0, 0, gross * 100, 0, gross * 100, 0, 0, gross * 100, 0, 0, 0, '[]', '[]', '[]', '[]', false, 1, at,
            at + random() * least(interval '60 days', '2026-01-01'::timestamptz - at), 1
        from (
            select *, case when status <> 'Draft' then at::date end as day,
                case when status <> 'Draft' then 'INV-' || extract(year from at) || '-' || lpad(n::text, 7, '0') end as number
            from (
                select n, n as serial, '2023-01-01'::timestamptz + n * (interval '3 years' / {count}) as at, random() as luck, n > 100 and n % 31 = 0 as is_note,
                    case when n < {count} / 200 then 5 when random() < 0.6 then 1 when random() < 0.6 then 2 when random() < 0.9 then 3 else 4 end as seller,
                    case when n < {count} / 3 and random() < 0.1 then 1 else 2 + floor(9997 * power(random(), 3))::int end as customer,
                    round((exp(random() * 9))::numeric, 2) as gross,
                    case when n % 1000 = 1 and n < {count} / 2 then 'CHF' when random() < 0.8 then 'EUR' when random() < 0.8 then 'USD' else 'GBP' end as currency,
                    case when n > {count} * 0.99 then 'Draft' when random() < 0.01 then 'Void' when n < {count} * 0.92 and random() < 0.98 then 'Paid'
                        when random() < 0.8 then 'Issued' else 'PartiallyPaid' end as status
                from generate_series(1, {count}) n
            ) as made
        ) as dated;
        """);

    /// <summary>Rising, as the ids are that the application makes.</summary>
    private static string Id(string kind, string number) => $"('{kind}000000-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid";
}
