using Microsoft.EntityFrameworkCore.Migrations;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Fills columns that repeat what a row says elsewhere, for the rows that are older than the columns. Words that every product reads.</summary>
internal static class DerivedColumns
{
    // ISO 4217's exponents as they were when the columns came.
    private const string MinorUnits = """
        case
            when currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 1.0
            when currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 1000.0
            when currency in ('CLF', 'UYW') then 10000.0
            else 100.0
        end
        """;

    public static void FillGrossAmounts(MigrationBuilder migration) =>
        migration.Sql($"update invoices set gross_amount = totals_tax_inclusive / {MinorUnits} where gross_amount = 0 and totals_tax_inclusive <> 0;");

    public static void Fill(MigrationBuilder migration)
    {
        migration.Sql("update source_documents set collection = 'invoices' where collection = '';");
        migration.Sql("update customers set email_key = lower(email) where email is not null and email_key = '';");
        migration.Sql("update company_register set country_code = left(identifier, 2), name_key = lower(name) where name_key = '';");
        migration.Sql("update orders set net_minor = subtotal_minor - discount_minor where net_minor = 0;");
        migration.Sql($"update invoices set number_key = lower(number), total_amount = totals_due / {MinorUnits} where total_amount = 0;");
        migration.Sql($"update invoices set open_amount = (totals_due - paid_minor) / {MinorUnits} where open_amount = 0 and status <> 'Void' and status <> 'Paid';");
    }
}
