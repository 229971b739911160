namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class SelectDocuments
{
    private const string OwnDocuments = "document.account_id = {0} and document.organization_id = {1} and document.collection = {2}";
    private const string OwnInvoices = "invoice.account_id = {0} and invoice.organization_id = {1}";

    public static string Sql(DocumentSelection selection) => $$"""
        select entry.key as "Key", entry.json as "Json", entry.invoice_id as "InvoiceId"
        from ({{(selection.ByField ? ByField(selection) : ByKey(selection))}}) as entry
        order by {{(selection.ByField ? $"entry.value {selection.Direction}, " : "")}}entry.key {{selection.Direction}}
        limit {3}
        """;

    private static string ByField(DocumentSelection selection)
    {
        var documents = $$"""
            select document.key, document.json, null::uuid as invoice_id, document.json::jsonb -> {{selection.Field}} as value
            from source_documents as document
            where {{OwnDocuments}} and jsonb_exists(document.json::jsonb, {{selection.Field}}){{AmongKeys(selection, "document.key")}}
            """;
        return !selection.WithLedger ? documents : $$"""
            {{documents}}
            union all
            select ledger.key, null, ledger.id, ledger.fields -> {{selection.Field}}
            from ({{LedgerFields.Sql}}) as ledger
            where jsonb_exists(ledger.fields, {{selection.Field}}){{AmongKeys(selection, "ledger.key")}}
            """;
    }

    // Each part is read along an index and no further than the limit. A document among the invoices is found by its invoice's external id.
    private static string ByKey(DocumentSelection selection)
    {
        if (!selection.WithLedger)
        {
            return Part(selection, "document.key", "document.json, null::uuid as invoice_id", "source_documents as document", OwnDocuments);
        }

        const string withDocument = """
            invoices as invoice left join source_documents as document
                on document.account_id = invoice.account_id and document.organization_id = invoice.organization_id
                and document.collection = {2} and document.key = invoice.external_id
            """;
        const string idOnly = "null, invoice.id";
        return string.Join("\nunion all\n",
            Part(selection, "invoice.external_id", "document.json, case when document.key is null then invoice.id end as invoice_id", withDocument, $"{OwnInvoices} and invoice.external_id is not null"),
            Part(selection, "invoice.number", idOnly, "invoices as invoice", $"{OwnInvoices} and invoice.external_id is null and invoice.number is not null"),
            Part(selection, "invoice.id::text", idOnly, "invoices as invoice", $"{OwnInvoices} and invoice.external_id is null and invoice.number is null"));
    }

    private static string Part(DocumentSelection selection, string key, string columns, string from, string where) => $$"""
        (select {{key}} as key, {{columns}} from {{from}}
        where {{where}}{{AmongKeys(selection, key)}}
        order by {{key}} {{selection.Direction}} limit {3})
        """;

    private static string AmongKeys(DocumentSelection selection, string key) =>
        selection.OfKeys ? $" and {key} = any (array(select jsonb_array_elements_text({selection.Keys}::jsonb)))" : "";
}
