using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>What the page has to show is found in its text, whatever the invoice, in the words and figures of the buyer.</summary>
public sealed class RandomDocumentTextTests
{
    private const int Documents = 500;

    // Written down here once more, so that the writer is not judged by its own tables.
    private static readonly Dictionary<string, Form> Forms = new()
    {
        ["en-GB"] = new(".", ",", "d MMM yyyy", "%", "Page 1 of"),
        ["en-US"] = new(".", ",", "MMM d, yyyy", "%", "Page 1 of"),
        ["de-DE"] = new(",", ".", "dd.MM.yyyy", " %", "Seite 1 von"),
        ["de-CH"] = new(".", "’", "dd.MM.yyyy", "%", "Seite 1 von"),
        ["fr-FR"] = new(",", " ", "dd'/'MM'/'yyyy", " %", "Page 1 sur"),
        ["es-ES"] = new(",", ".", "dd'/'MM'/'yyyy", " %", "Página 1 de"),
        ["it-IT"] = new(",", ".", "dd'/'MM'/'yyyy", "%", "Pagina 1 di"),
        ["nl-NL"] = new(",", ".", "dd-MM-yyyy", "%", "Pagina 1 van"),
        ["pl-PL"] = new(",", " ", "dd.MM.yyyy", "%", "Strona 1 z"),
        ["pt-PT"] = new(",", " ", "dd'/'MM'/'yyyy", "%", "Página 1 de"),
    };

    [Test]
    public void Every_party_line_total_and_number_is_on_the_page()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var documents = new RandomDocuments(new Random(seed));
        for (var i = 0; i < Documents; i++)
        {
            var document = documents.Next();
            var pdf = Pdf.Of(document);
            ShouldShow(document, Pdf.Words(PdfTools.TextInWritingOrder(pdf)), $"seed {seed}, document {i}");
            if (i % 10 == 0)
            {
                PdfTools.Check(pdf).ShouldContain("No syntax or stream encoding errors found");
                PageShape.ShouldNotOverlap(pdf);
            }
        }
    }

    private static void ShouldShow(InvoiceDocument document, string words, string which)
    {
        var form = Forms[document.Buyer.Locale!];
        foreach (var figure in FiguresOf(document, form).Append(form.Page))
        {
            words.ShouldContain(figure, customMessage: $"{which}: the figure '{figure}' is not on the page");
        }

        // Breaks at hyphens and inside long words leave no space that belongs to the text.
        var letters = Pdf.WithoutSpaces(words);
        foreach (var text in TextsOf(document))
        {
            IsShown(letters, text).ShouldBeTrue($"{which}: '{text}' is not on the page");
        }
    }

    /// <summary>At once, or in two parts where a page ends inside it: at a blank, or behind a hyphen.</summary>
    private static bool IsShown(string letters, string text)
    {
        var words = text.Replace("-", "- ", StringComparison.Ordinal).Split(' ');
        return Enumerable.Range(0, words.Length).Any(i =>
            letters.Contains(string.Concat(words[..i]), StringComparison.Ordinal) && letters.Contains(string.Concat(words[i..]), StringComparison.Ordinal));
    }

    private static IEnumerable<string> FiguresOf(InvoiceDocument document, Form form)
    {
        var (totals, decimals) = (document.Totals, document.Currency.Decimals);
        decimal[] amounts =
        [
            totals.LineTotal, totals.Allowances, totals.Charges, totals.TaxExclusive, totals.Tax, totals.TaxInclusive, totals.Prepaid, totals.Rounding, totals.Due, totals.Paid, totals.Balance,
            .. document.Lines.Select(line => line.Net), .. document.Lines.Select(line => line.Discount),
            .. document.Taxes.SelectMany(tax => new[] { tax.Base, tax.Amount }),
            .. document.Allowances.Concat(document.Charges).Select(change => change.Net),
            .. document.Instalments.Select(part => part.Amount),
        ];
        DateOnly?[] dates =
        [
            document.IssueDate, document.DueDate, document.TaxPointDate, document.Delivery?.Date, document.InvoicingPeriod?.Start, document.InvoicingPeriod?.End,
            .. document.Instalments.Select(part => (DateOnly?)part.DueDate),
        ];
        return amounts.Where(amount => amount != 0).Select(amount => form.Number(amount, decimals))
            .Concat(document.Lines.SelectMany(line => new[] { form.Number(line.Quantity, 0), form.Number(line.UnitPrice, decimals) }))
            .Concat(document.Taxes.Select(tax => form.Number(tax.Rate, 0) + form.Percent))
            .Concat(dates.OfType<DateOnly>().Select(date => date.ToString(form.Date, CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<string> TextsOf(InvoiceDocument document)
    {
        static IEnumerable<string?> Said(Party party) =>
            [party.Name, .. party.Address!.ToLines(), party.VatId, party.TaxNumber, party.RegistrationId, party.Email, party.Contact?.Name, party.Contact?.Phone];
        var references = document.References;
        IEnumerable<string?> texts =
        [
            document.Number, document.Reference, document.Currency.Code, .. Said(document.Seller), .. Said(document.Buyer),
            .. document.Lines.Select(line => line.Description), .. document.Notes, document.PaymentTerms,
            .. document.Allowances.Concat(document.Charges).Select(change => change.Reason),
            references.Buyer, references.PurchaseOrder, references.Project, references.Contract,
            document.Delivery?.Name, .. document.Delivery?.Address?.ToLines() ?? [],
            .. (document.Seller.BankAccounts ?? []).SelectMany(account => new[] { account.Iban, account.Name }),
        ];
        return texts.OfType<string>();
    }

    private sealed record Form(string Decimal, string Group, string Date, string Percent, string Page)
    {
        internal string Number(decimal value, int decimals)
        {
            var plain = Math.Abs(value).ToString($"0.{new string('0', decimals)}{new string('#', 28 - decimals)}", CultureInfo.InvariantCulture).Split('.');
            var groups = string.Empty;
            for (var i = 0; i < plain[0].Length; i++)
            {
                groups += (i > 0 && (plain[0].Length - i) % 3 == 0 ? Group : string.Empty) + plain[0][i];
            }

            return plain.Length == 1 ? groups : $"{groups}{Decimal}{plain[1]}";
        }
    }
}
