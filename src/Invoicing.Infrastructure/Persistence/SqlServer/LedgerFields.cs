using System.Globalization;
using Invoicing.Domain.Money;

namespace Invoicing.Infrastructure.Persistence.SqlServer;

/// <summary>The invoices that have no document, with the fields of the document that the ledger tells of each.</summary>
internal static class LedgerFields
{
    public const string IdText = $"lower(convert(nvarchar(36), invoice.[id])) collate {Collation.Name}";

    private const string Key = $"coalesce(invoice.[external_id], invoice.[number], {IdText})";

    public static string Sql { get; } = $$"""
        select {{Key}} as [key], invoice.[id], (select
            {{Key}} as [invoice_id],
            case invoice.[kind] when N'CreditNote' then N'credit_note' else lower(invoice.[kind]) end as [kind],
            invoice.[number] as [number],
            invoice.[reference] as [reference],
            case invoice.[status] when N'PartiallyPaid' then N'partially_paid' else lower(invoice.[status]) end as [status],
            coalesce(json_value(invoice.[buyer], '$.name') collate {{Collation.Name}}, customer.[name]) as [customer],
            {{Amount("invoice.[totals_due]")}} as [amount],
            {{Amount("invoice.[paid_minor]")}} as [paid],
            invoice.[currency] as [currency],
            convert(nvarchar(10), invoice.[issue_date], 23) as [issued_at],
            convert(nvarchar(10), invoice.[due_date], 23) as [due_at],
            {{Instant("invoice.[created_at]")}} as [created_at],
            {{Instant("invoice.[updated_at]")}} as [updated_at]
            for json path, without_array_wrapper) as [fields]
        from [invoices] as invoice left join [customers] as customer on customer.[id] = invoice.[customer_id]
        where invoice.[account_id] = {0} and invoice.[organization_id] = {1} and not exists (
            select 1 from [source_documents] as document
            where document.[account_id] = invoice.[account_id] and document.[organization_id] = invoice.[organization_id]
                and document.[collection] = {2} and document.[key] = invoice.[external_id])
        """;

    private static string Instant(string column) => $"convert(nvarchar(26), convert(datetime2(6), switchoffset({column}, '+00:00')), 126)";

    private static string Amount(string minor) => $"""
        case {string.Join(' ', Currency.All.GroupBy(currency => currency.Decimals).Where(group => group.Key != 2).OrderBy(group => group.Key)
            .Select(group => $"when invoice.[currency] in ({Codes(group)}) then {Amount(minor, group.Key)}"))} else {Amount(minor, 2)} end
        """;

    private static string Amount(string minor, int decimals) => string.Create(
        CultureInfo.InvariantCulture,
        $"convert(nvarchar(40), convert(decimal(38, {decimals}), convert(decimal(28, 4), {minor}) / 1{new string('0', decimals)}))");

    private static string Codes(IEnumerable<Currency> currencies) => string.Join(", ", currencies.Select(currency => $"N'{currency.Code}'").Order());
}
