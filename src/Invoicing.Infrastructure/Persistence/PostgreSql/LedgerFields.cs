using System.Globalization;
using Invoicing.Domain.Money;

namespace Invoicing.Infrastructure.Persistence.PostgreSql;

/// <summary>The invoices that have no document, with the fields of the document that the ledger tells of each.</summary>
internal static class LedgerFields
{
    private const string Key = "coalesce(invoice.external_id, invoice.number, invoice.id::text)";
    private const string Instant = "'YYYY-MM-DD\"T\"HH24:MI:SS.US'";

    public static string Sql { get; } = $$"""
        select {{Key}} as key, invoice.id, jsonb_strip_nulls(jsonb_build_object(
            'invoice_id', {{Key}},
            'kind', case invoice.kind when 'CreditNote' then 'credit_note' else lower(invoice.kind) end,
            'number', invoice.number,
            'reference', invoice.reference,
            'status', case invoice.status when 'PartiallyPaid' then 'partially_paid' else lower(invoice.status) end,
            'customer', coalesce(invoice.buyer ->> 'name', customer.name),
            'amount', {{Amount("invoice.totals_due")}},
            'paid', {{Amount("invoice.paid_minor")}},
            'currency', invoice.currency,
            'issued_at', to_char(invoice.issue_date, 'YYYY-MM-DD'),
            'due_at', to_char(invoice.due_date, 'YYYY-MM-DD'),
            'created_at', to_char(invoice.created_at at time zone 'UTC', {{Instant}}),
            'updated_at', to_char(invoice.updated_at at time zone 'UTC', {{Instant}}))) as fields
        from invoices as invoice left join customers as customer on customer.id = invoice.customer_id
        where invoice.account_id = {0} and invoice.organization_id = {1} and not exists (
            select 1 from source_documents as document
            where document.account_id = invoice.account_id and document.organization_id = invoice.organization_id
                and document.collection = {2} and document.key = invoice.external_id)
        """;

    private static string Amount(string minor) => $"""
        case {string.Join(' ', Currency.All.GroupBy(currency => currency.Decimals).Where(group => group.Key != 2).OrderBy(group => group.Key)
            .Select(group => $"when invoice.currency in ({Codes(group)}) then {Amount(minor, group.Key)}"))} else {Amount(minor, 2)} end
        """;

    private static string Amount(string minor, int decimals) => string.Create(CultureInfo.InvariantCulture, $"round({minor} / power(10::numeric, {decimals}), {decimals})::text");

    private static string Codes(IEnumerable<Currency> currencies) => string.Join(", ", currencies.Select(currency => $"'{currency.Code}'").Order());
}
