namespace Invoicing.Domain.Tests.Companies;

using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Tests.Invoices;
using NUnit.Framework;
using Shouldly;

public sealed class CompanyIdentifierTests
{
    [TestCase("ESA46103834", "ESA46103834")]
    [TestCase(" es a46", "ESA46")]
    [TestCase("gb 00.445.790", "GB00445790")]
    public void Is_read_in_capitals_without_spaces_and_dots(string text, string value) => CompanyIdentifier.Parse(text).Value.ShouldBe(value);

    [TestCase("")]
    [TestCase("ES")]
    [TestCase("ZZ123")]
    [TestCase("E5A46103834")]
    [TestCase("ESA46/103834")]
    [TestCase("ES\u0000123")]
    [TestCase("ESÑ123")]
    [TestCase("ES123456789012345678901234567890123")]
    public void Cannot_be_anything_else(string text) => Refusal.Of(() => CompanyIdentifier.Parse(text), "company.identifier_malformed", ErrorKind.Unprocessable);

    [Test]
    public void A_company_is_paid_in_euros_or_in_pounds()
    {
        Currency Of(string company) => Organization.ForCompany(Samples.Seller.AccountId, CompanyIdentifier.Parse(company), null, Samples.Now).Currency;

        Of("ESA46103834").ShouldBe(Currency.Eur);
        Of("GB00445790").ShouldBe(Currency.Gbp);
    }

    [Test]
    public void Cannot_be_its_own_debtor()
    {
        var company = CompanyIdentifier.Parse("ESA46103834");
        var seller = Organization.ForCompany(Samples.Seller.AccountId, company, "MERCADONA SA", Samples.Now);

        Refusal.Of(() => Customer.ForCompany(seller, company, null, Samples.Now), "company.same_as_debtor", ErrorKind.Unprocessable);
    }

    [Test]
    public void A_legal_date_is_the_day_in_the_sellers_zone()
    {
        var lateInMadrid = new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero);

        Samples.Seller.LegalDate(lateInMadrid).ShouldBe(new DateOnly(2027, 1, 1));
    }
}
