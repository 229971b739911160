using Invoicing.Application.Documents;
using Invoicing.Application.EInvoicing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Application.Tests.EInvoicing.RuleDocuments;

namespace Invoicing.Application.Tests.EInvoicing;

public sealed class EInvoiceRulesTests
{
    private static readonly string[] OnlyWished = ["BR-CO-25", "PEPPOL-COMMON-R044", "PEPPOL-COMMON-R045", "PEPPOL-COMMON-R047", "BR-DE-27", "BR-DE-28", "BR-DE-TMP-32"];

    private static readonly string[] Mended = ["BR-O-02", "BR-IC-11", "BR-IC-12", "PEPPOL-EN16931-R002"];

    private static readonly BrokenDocument[] Broken =
        [.. BrokenContents.All(), .. BrokenFigures.All(), .. BrokenCategories.All(), .. BrokenProfiles.All()];

    private static readonly TaxCategory[] Categories = Enum.GetValues<TaxCategory>();

    [TestCaseSource(nameof(Broken))]
    public void A_document_that_breaks_one_rule_is_found_by_it_alone(BrokenDocument broken)
    {
        var findings = EInvoiceRules.Check(broken.Document);

        findings.Select(finding => finding.Rule).ShouldBe([broken.Rule]);
        findings[0].Pointer.ShouldBe(broken.Pointer);
        findings[0].Message.ShouldEndWith(".");
        findings[0].Message.Length.ShouldBeInRange(20, 200);
    }

    [Test]
    public void Every_rule_has_a_document_that_breaks_it() =>
        Broken.Select(broken => broken.Rule).Distinct().ShouldBe(EInvoiceRules.Ids, ignoreOrder: true);

    [Test]
    public void What_is_only_wished_or_mended_by_the_writers_is_a_warning() => Broken
        .Where(broken => EInvoiceRules.Check(broken.Document)[0].Severity == FindingSeverity.Warning)
        .Select(broken => broken.Rule).Distinct().ShouldBe([.. OnlyWished, .. Mended], ignoreOrder: true);

    [TestCaseSource(nameof(Categories))]
    public void A_right_document_of_each_category_breaks_nothing(TaxCategory category)
    {
        EInvoiceRules.Check(RuleDocuments.Of(category)).ShouldBeEmpty();
        EInvoiceRules.Check(RuleDocuments.Of(category).ForPeppol()).ShouldBeEmpty();
    }

    [Test]
    public void A_right_document_of_each_profile_breaks_nothing()
    {
        EInvoiceRules.Check(En16931).ShouldBeEmpty();
        EInvoiceRules.Check(Peppol).ShouldBeEmpty();
        EInvoiceRules.Check(XRechnung).ShouldBeEmpty();
    }

    [TestCase("0192", "974760673")]
    [TestCase("0184", "DK12345674")]
    [TestCase("0184", "12345674")]
    [TestCase("0208", "0202239951")]
    [TestCase("0201", "UF1X2Y")]
    [TestCase("0210", "RSSMRA80A01H501U")]
    [TestCase("0210", "00743110157")]
    [TestCase("0211", "IT00743110157")]
    [TestCase("0007", "5560360793")]
    [TestCase("0088", "7300010000001")]
    [TestCase("EM", "anything")]
    public void A_right_identifier_is_let_pass(string scheme, string id) =>
        EInvoiceRules.Check(Peppol with { Buyer = Peppol.Buyer with { Endpoint = new ElectronicAddress(scheme, id) } }).ShouldBeEmpty();

    [TestCase("04011000-1234512345-06", "DE", true)]
    [TestCase("991-33333TEST-33", "DE", true)]
    [TestCase("04011000-1234512345-07", "DE", false, TestName = "A_wrong_check_digit_is_no_Leitweg_ID")]
    [TestCase("04011000-1234512345-06", "AT", false, TestName = "Only_German_buyers_have_a_Leitweg_ID")]
    [TestCase("2026-15", "DE", false)]
    [TestCase("PO-1", "DE", false)]
    public void A_Leitweg_ID_as_reference_asks_for_XRechnung(string reference, string country, bool isAsked) =>
        EInvoiceProfiles.IsXRechnung(En16931 with
        {
            Buyer = En16931.Buyer with { Address = Town("Town", "1", country) },
            References = new DocumentReferences { Buyer = reference },
        }).ShouldBe(isAsked);

    [Test]
    public void Only_what_EN_16931_demands_keeps_a_document_from_being_electronic()
    {
        EInvoiceRules.IsElectronic(En16931).ShouldBeTrue();
        EInvoiceRules.IsElectronic(En16931 with { DueDate = null }).ShouldBeTrue();
        EInvoiceRules.IsElectronic(Peppol with { References = new DocumentReferences() }).ShouldBeTrue();
        EInvoiceRules.IsElectronic(En16931 with { Buyer = En16931.Buyer with { Address = null } }).ShouldBeFalse();
        EInvoiceRules.Blocking(En16931 with { DueDate = null, Buyer = En16931.Buyer with { Address = null } }).Single().Rule.ShouldBe("BR-10");
    }

    [Test]
    public void A_draft_needs_no_number_yet() => EInvoiceRules.Check(En16931 with { Number = "", Status = InvoiceStatus.Draft }).ShouldBeEmpty();

    [Test]
    public void The_tax_of_a_credit_note_may_be_cents_off_its_base_and_no_more()
    {
        var note = En16931 with { Kind = InvoiceKind.CreditNote };

        EInvoiceRules.Check(note.With([new DocumentTax(TaxCategory.S, 20, 100, 20.99m)])).ShouldBeEmpty();
        EInvoiceRules.Check(note.With([new DocumentTax(TaxCategory.S, 20, 100, 21m)])).Single().Rule.ShouldBe("BR-CO-17");
    }

    [Test]
    public void Each_line_that_is_wrong_is_told()
    {
        var lines = new[] { Line(TaxCategory.S, 50), Line(TaxCategory.S, 50) with { UnitCode = "???" }, Line(TaxCategory.S, 50) with { UnitCode = "!!!" } };

        EInvoiceRules.Check((En16931 with { Lines = lines }).WithTaxes()).Select(finding => finding.Pointer).ShouldBe(["/lines/1/unitCode", "/lines/2/unitCode"]);
    }

    [TestCase("C62")]
    [TestCase("H87")]
    [TestCase("HUR")]
    [TestCase("DAY")]
    [TestCase("MON")]
    [TestCase("KGM")]
    [TestCase("E48")]
    [TestCase("XPK")]
    public void Usual_units_are_known(string unit) => EInvoiceRules.Check(En16931 with { Lines = [En16931.Lines[0] with { UnitCode = unit }] }).ShouldBeEmpty();

    [Test]
    public void A_check_of_a_right_document_leaves_next_to_nothing_behind()
    {
        var document = (En16931 with { Lines = [.. Enumerable.Repeat(Line(TaxCategory.S, 10), 500)] }).WithTaxes();
        EInvoiceRules.Check(document).ShouldBeEmpty();

        var before = GC.GetAllocatedBytesForCurrentThread();
        EInvoiceRules.Check(document);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        TestContext.Out.WriteLine($"{bytes} bytes");
        bytes.ShouldBeLessThan(1_000);
    }

    [TestCase("KWD", "1.500", true)]
    [TestCase("KWD", "1.505", false)]
    [TestCase("JPY", "150", true)]
    public void A_third_decimal_hinders_where_it_says_something(string code, string price, bool isElectronic)
    {
        var currency = Currency.Of(code);
        var draft = DraftOf(new InvoiceDraft(currency, [new NewLine("Work", 1, decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture), TaxRate.Of(TaxCategory.Z, 0))]));

        EInvoiceRules.IsElectronic(InvoiceDocuments.OfDraft(draft, En16931.Seller, En16931.Buyer, Day)).ShouldBe(isElectronic);
    }

    private static Invoice DraftOf(InvoiceDraft draft)
    {
        var seller = Organization.Create(
            OrganizationId.New(), AccountId.New(), new NewOrganization("Seller", draft.Currency, "UTC"), DateTimeOffset.UnixEpoch);
        return Invoice.Draft(InvoiceId.New(), seller, null, draft, DateTimeOffset.UnixEpoch);
    }
}
