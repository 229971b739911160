namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal static class SelectDocuments
{
    private const string OwnDocuments = "document.[account_id] = {0} and document.[organization_id] = {1} and document.[collection] = {2}";
    private const string OwnInvoices = "invoice.[account_id] = {0} and invoice.[organization_id] = {1}";
    private const string NoDocument = "cast(null as nvarchar(max)) as [json], invoice.[id] as [invoice_id]";

    public static string Sql(DocumentSelection selection) => selection.ByField ? ByField(selection) : $$"""
        select top ({3}) entry.[key] as [Key], entry.[json] as [Json], entry.[invoice_id] as [InvoiceId]
        from ({{ByKey(selection)}}) as entry
        order by entry.[key] {{selection.Direction}}
        """;

    // OPENJSON numbers the types as they are to be sorted: null, text, number, true and false, list, object.
    private static string ByField(DocumentSelection selection) => $$"""
        select top ({3}) entry.[key] as [Key], entry.[json] as [Json], entry.[invoice_id] as [InvoiceId]
        from ({{Fields(selection)}}) as entry
        cross apply (
            select top (1) member.[type], member.[value] collate {{Collation.Name}} as [text],
                case when member.[type] = 2 then try_convert(decimal(38, 10), member.[value]) end as [number]
            from openjson(entry.[fields]) as member
            where member.[key] = {{selection.Field}} collate {{Collation.Name}}
        ) as field
        order by field.[type] {{selection.Direction}}, field.[number] {{selection.Direction}}, field.[text] {{selection.Direction}}, entry.[key] {{selection.Direction}}
        """;

    private static string Fields(DocumentSelection selection)
    {
        var documents = $$"""
            select document.[key], document.[json], cast(null as uniqueidentifier) as [invoice_id], document.[json] as [fields]
            from [source_documents] as document
            where {{OwnDocuments}}{{AmongKeys(selection, "document.[key]")}}
            """;
        return !selection.WithLedger ? documents : $$"""
            {{documents}}
            union all
            select ledger.[key], cast(null as nvarchar(max)) as [json], ledger.[id] as [invoice_id], ledger.[fields] collate {{Collation.Name}} as [fields]
            from ({{LedgerFields.Sql}}) as ledger
            where 1 = 1{{AmongKeys(selection, "ledger.[key]")}}
            """;
    }

    // Each part is read along an index and no further than the limit. A document among the invoices is found by its invoice's external id.
    private static string ByKey(DocumentSelection selection)
    {
        if (!selection.WithLedger)
        {
            return Part(selection, "document.[key]", "document.[json], cast(null as uniqueidentifier) as [invoice_id]", "[source_documents] as document", OwnDocuments);
        }

        const string withDocument = """
            [invoices] as invoice left join [source_documents] as document
                on document.[account_id] = invoice.[account_id] and document.[organization_id] = invoice.[organization_id]
                and document.[collection] = {2} and document.[key] = invoice.[external_id]
            """;
        const string document = "document.[json], case when document.[key] is null then invoice.[id] end as [invoice_id]";
        return string.Join("\nunion all\n",
            Part(selection, "invoice.[external_id]", document, withDocument, $"{OwnInvoices} and invoice.[external_id] is not null"),
            Part(selection, "invoice.[number]", NoDocument, "[invoices] as invoice", $"{OwnInvoices} and invoice.[external_id] is null and invoice.[number] is not null"),
            Part(selection, LedgerFields.IdText, NoDocument, "[invoices] as invoice", $"{OwnInvoices} and invoice.[external_id] is null and invoice.[number] is null"));
    }

    private static string Part(DocumentSelection selection, string key, string columns, string from, string where) => $$"""
        select * from (
            select top ({3}) {{key}} as [key], {{columns}} from {{from}}
            where {{where}}{{AmongKeys(selection, key)}}
            order by {{key}} {{selection.Direction}}
        ) as part
        """;

    private static string AmongKeys(DocumentSelection selection, string key) =>
        selection.OfKeys ? $" and {key} in (select [value] collate {Collation.Name} from openjson({selection.Keys}))" : "";
}
