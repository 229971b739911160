using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Invoices.Import;

/// <summary>What the draft comes to and the document does not. Both figures are told: nobody else would notice.</summary>
internal static class DocumentDifferences
{
    public static IEnumerable<ImportWarning> OfType(ImportedInvoice document)
    {
        if (document.TypeCode != DocumentTypes.Invoice)
        {
            yield return new ImportWarning("type.not_kept", "The draft is a commercial invoice.") { Term = "BT-3", Document = document.TypeCode, Draft = DocumentTypes.Invoice };
        }
    }

    public static IEnumerable<ImportWarning> OfTotals(ImportedInvoice document, Invoice draft)
    {
        var (theirs, ours) = (document.Totals, draft.Totals);
        (string Term, decimal? Document, long Draft)[] figures =
        [
            ("BT-106", theirs.LineTotal, ours.LineTotal),
            ("BT-107", theirs.Allowances ?? 0, ours.Allowances),
            ("BT-108", theirs.Charges ?? 0, ours.Charges),
            ("BT-109", theirs.TaxExclusive, ours.TaxExclusive),
            ("BT-110", theirs.Tax, ours.Tax),
            ("BT-112", theirs.TaxInclusive, ours.TaxInclusive),
            ("BT-113", theirs.Prepaid ?? 0, ours.Prepaid),
            ("BT-114", theirs.Rounding ?? 0, ours.Rounding),
            ("BT-115", theirs.Due, ours.Due),
        ];
        return figures.SelectMany(figure => Of(figure.Term, figure.Document, figure.Draft, draft.Currency)).Concat(OfTaxes(document, draft));
    }

    private static IEnumerable<ImportWarning> OfTaxes(ImportedInvoice document, Invoice draft)
    {
        foreach (var group in document.Taxes)
        {
            var rate = DocumentDraft.RateOf(group.Tax);
            var own = draft.Taxes.FirstOrDefault(tax => tax.Category == rate.Category && tax.Rate == rate.Rate.Value);
            foreach (var warning in Of("BT-116", group.Base, own?.BaseMinor ?? 0, draft.Currency).Concat(Of("BT-117", group.Amount, own?.TaxMinor ?? 0, draft.Currency)))
            {
                yield return warning with { Detail = $"{warning.Detail} It is of the tax group {rate}." };
            }
        }
    }

    private static IEnumerable<ImportWarning> Of(string term, decimal? document, long draft, Currency currency)
    {
        var own = Money.OfMinor(draft, currency);
        if (document is { } figure && figure != own.Amount)
        {
            yield return new ImportWarning("total.differs", $"The draft comes to another {term} than the document.")
            {
                Term = term,
                Document = figure.ToString(CultureInfo.InvariantCulture),
                Draft = own.ToText(),
            };
        }
    }
}
