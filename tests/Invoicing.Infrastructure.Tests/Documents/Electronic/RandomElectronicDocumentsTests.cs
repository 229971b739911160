using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Infrastructure.Documents.Cii;
using Invoicing.Infrastructure.Documents.Ubl;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>Over 2,000 documents of the ledger in both syntaxes: right by others' judges and by the rules, and both say the same.</summary>
public sealed class RandomElectronicDocumentsTests
{
    private const int Count = 2_200;
    private const int Converted = 300;

    private static readonly UblDocumentWriter Ubl = new();
    private static readonly CiiDocumentWriter Cii = new();

    private readonly List<(InvoiceDocument Document, byte[] Ubl, byte[] Cii)> _written = [];
    private int _seed;
    private int _refused;

    [OneTimeSetUp]
    public void WriteAll()
    {
        _seed = int.TryParse(Environment.GetEnvironmentVariable("INVOICING_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount;
        TestContext.Progress.WriteLine($"Electronic documents of seed {_seed}");
        foreach (var document in new RandomDocuments(_seed).Take(Count))
        {
            if (HasThirdDecimal(document))
            {
                _refused++;
                Should.Throw<InvoicingException>(() => Ubl.Write(document)).Message.ShouldStartWith("BR-DEC");
                Should.Throw<InvoicingException>(() => Cii.Write(document)).Message.ShouldStartWith("BR-DEC");
            }
            else
            {
                _written.Add((document, Ubl.Write(document), Cii.Write(document)));
            }
        }

        TestContext.Out.WriteLine($"seed {_seed}: {_written.Count} documents, {_refused} refused for a third decimal");
        _written.Count.ShouldBeGreaterThan(2_000);
    }

    [Test]
    public void Both_syntaxes_break_no_rule()
    {
        foreach (var (document, ubl, cii) in _written)
        {
            WrittenRules.Broken(UblReading.Read(ubl)).ShouldBeEmpty(Name(document));
            WrittenRules.Broken(CiiReading.Read(cii)).ShouldBeEmpty(Name(document));
        }
    }

    [Test]
    public void Both_syntaxes_say_the_same()
    {
        foreach (var (document, ubl, cii) in _written)
        {
            var said = UblReading.Read(ubl);

            // CII has to name a date of delivery where UBL has the period alone.
            var other = CiiReading.Read(cii);
            var comparable = other with { DeliveryDate = said.DeliveryDate ?? (said.Period is null ? other.DeliveryDate : null) };
            JsonSerializer.Serialize(comparable).ShouldBe(JsonSerializer.Serialize(said), Name(document));
        }
    }

    [Test]
    public void Tax_is_the_ledgers_to_the_cent()
    {
        foreach (var (document, ubl, _) in _written)
        {
            var said = UblReading.Read(ubl);
            said.Taxes.Select(tax => (tax.Category, Number(tax.Rate), Number(tax.Base), Number(tax.Amount)))
                .ShouldBe(document.Taxes.Select(tax => ((string?)tax.Category.ToString(), tax.Rate, tax.Base, tax.Amount)), Name(document));
            Number(said.Totals.Due).ShouldBe(document.Totals.Due, Name(document));
        }
    }

    [Test]
    public void No_element_is_empty()
    {
        foreach (var (document, ubl, cii) in _written)
        {
            foreach (var file in new[] { ubl, cii })
            {
                XDocument.Load(new MemoryStream(file)).Descendants().Where(element => !element.HasElements && string.IsNullOrWhiteSpace(element.Value))
                    .ShouldBeEmpty(Name(document));
            }
        }
    }

    [Test]
    public async Task Ubl_passes_the_syntax_tables_of_Peppol()
    {
        var complaints = await IndependentJudges.JudgeUblAsync(_written.Select(entry => entry.Ubl));

        complaints.Count.ShouldBe(_written.Count);
        foreach (var (entry, own) in _written.Zip(complaints))
        {
            own.ShouldBeEmpty(Name(entry.Document));
        }
    }

    [Test]
    public async Task Cii_says_what_an_independent_converter_makes_of_the_ubl()
    {
        // The converter is slow, and takes about a half of the documents.
        var small = _written.Where(entry => entry.Document.Lines.Count < 100).Take(Converted).ToArray();

        var differences = await IndependentJudges.ConvertAsync(small.Select(entry => (entry.Ubl, entry.Cii)));

        differences.Count.ShouldBe(small.Length);
        differences.Count(own => own is not null).ShouldBeGreaterThan(Converted / 5);
        TestContext.Out.WriteLine($"seed {_seed}: {differences.Count(own => own is not null)} of {small.Length} converted");
        foreach (var (entry, own) in small.Zip(differences))
        {
            (own ?? []).ShouldBeEmpty(Name(entry.Document));
        }
    }

    [Test]
    public async Task Cii_passes_the_schema_of_FacturX()
    {
        var schemas = await IndependentJudges.CiiSchemaAsync();

        foreach (var (document, _, cii) in _written)
        {
            IndependentJudges.JudgeCii(cii, schemas).ShouldBeEmpty(Name(document));
        }
    }

    private string Name(InvoiceDocument document) => $"seed {_seed}, {document.Kind} {document.Number} in {document.Currency}";

    private static bool HasThirdDecimal(InvoiceDocument document)
    {
        var totals = document.Totals;
        decimal[] amounts =
        [
            totals.LineTotal, totals.Allowances, totals.Charges, totals.Tax, totals.Prepaid, totals.Rounding, totals.Due,
            .. document.Taxes.SelectMany(tax => new[] { tax.Base, tax.Amount }), .. document.Lines.SelectMany(line => new[] { line.Net, line.Discount }),
            .. document.Allowances.Concat(document.Charges).Select(item => item.Net), .. document.Instalments.Select(part => part.Amount),
        ];
        return amounts.Any(amount => Rounding.ToDecimals(amount, 2) != amount);
    }

    private static decimal Number(string? text) => decimal.Parse(text ?? "0", CultureInfo.InvariantCulture);
}
