using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class RefuseInvoiceTests
{
    private const string Reference = "must be text of 1 to 255 characters";
    private const string Company = "must be a country code followed by a national registration id";
    private const string Amount = "must be a whole number of cents above zero, with at most 15 digits";
    private const string Date = "must be an ISO 8601 date";

    [TestCase("reference")]
    [TestCase("company_novicap_id")]
    [TestCase("debtor_novicap_id")]
    [TestCase("amount")]
    [TestCase("issued_at")]
    [TestCase("due_at")]
    public async Task A_missing_field_is_malformed(string field)
    {
        var reference = NewReference();

        var response = await PostAsync(Body(reference, (field, null)));

        await response.ShouldBeAsync(400, Refusal(Lacking, (field, "is missing")));
        await ShouldHaveStoredNothingAsync(reference);
    }

    [Test]
    public async Task Every_missing_field_is_named()
    {
        string[] fields = ["reference", "company_novicap_id", "debtor_novicap_id", "amount", "issued_at", "due_at"];

        await (await PostAsync("{}")).ShouldBeAsync(400, Refusal(Lacking, [.. fields.Select(field => (field, "is missing"))]));
    }

    [TestCase("reference", "\"\"", Reference)]
    [TestCase("reference", "\"  \"", Reference)]
    [TestCase("reference", "20170832", Reference)]
    [TestCase("reference", "null", Reference)]
    [TestCase("reference", "[]", Reference)]
    [TestCase("reference", "{\"a\":1}", Reference)]
    [TestCase("reference", "true", Reference)]
    [TestCase("company_novicap_id", "\"\"", Company)]
    [TestCase("company_novicap_id", "\"ES\"", Company)]
    [TestCase("company_novicap_id", "\"XXA46103834\"", Company)]
    [TestCase("company_novicap_id", "\"E1A46103834\"", Company)]
    [TestCase("company_novicap_id", "\"ESA46-103834\"", Company)]
    [TestCase("company_novicap_id", "\"ESÑ46103834\"", Company)]
    [TestCase("company_novicap_id", "\"ESA4610383400000000000000000000000\"", Company)]
    [TestCase("company_novicap_id", "46103834", Company)]
    [TestCase("company_novicap_id", "null", Company)]
    [TestCase("debtor_novicap_id", "\"66367129\"", Company)]
    [TestCase("debtor_novicap_id", "[\"ESB66367129\"]", Company)]
    [TestCase("debtor_novicap_id", "\"ESA46103834\"", "must be another company than company_novicap_id")]
    [TestCase("debtor_novicap_id", "\"es.a46103834\"", "must be another company than company_novicap_id")]
    [TestCase("amount", "0", Amount)]
    [TestCase("amount", "-1", Amount)]
    [TestCase("amount", "-0", Amount)]
    [TestCase("amount", "1.5", Amount)]
    [TestCase("amount", "150000.01", Amount)]
    [TestCase("amount", "\"1500.50\"", Amount)]
    [TestCase("amount", "1000000000000000", Amount)]
    [TestCase("amount", "9223372036854775808", Amount)]
    [TestCase("amount", "1e15", Amount)]
    [TestCase("amount", "1e999999999", Amount)]
    [TestCase("amount", "1e-999999999", Amount)]
    [TestCase("amount", "150000.00000000000000000000000000001", Amount)]
    [TestCase("amount", "\"\"", Amount)]
    [TestCase("amount", "\"many\"", Amount)]
    [TestCase("amount", "\" 150000\"", Amount)]
    [TestCase("amount", "\"150,000\"", Amount)]
    [TestCase("amount", "\"0x10\"", Amount)]
    [TestCase("amount", "\"١٥\"", Amount)]
    [TestCase("amount", "\"NaN\"", Amount)]
    [TestCase("amount", "\"1\\n\"", Amount)]
    [TestCase("amount", "null", Amount)]
    [TestCase("amount", "true", Amount)]
    [TestCase("amount", "[1]", Amount)]
    [TestCase("issued_at", "\"\"", Date)]
    [TestCase("issued_at", "\"2017-02-29\"", Date)]
    [TestCase("issued_at", "\"2017-13-01\"", Date)]
    [TestCase("issued_at", "\"2017-00-00\"", Date)]
    [TestCase("issued_at", "\"0000-01-01\"", Date)]
    [TestCase("issued_at", "\"12/08/2017\"", Date)]
    [TestCase("issued_at", "\"20170812\"", Date)]
    [TestCase("issued_at", "\"2017-8-12\"", Date)]
    [TestCase("issued_at", "\"2017-08-12 \"", Date)]
    [TestCase("issued_at", "\"2017-08-12T25:00:00Z\"", Date)]
    [TestCase("issued_at", "\"2017-08-12Tnoon\"", Date)]
    [TestCase("issued_at", "\"2017-08-12 10:00\"", Date)]
    [TestCase("issued_at", "1502496000", Date)]
    [TestCase("due_at", "null", Date)]
    [TestCase("due_at", "\"yesterday\"", Date)]
    [TestCase("due_at", "\"2017-08-11\"", "must not lie before issued_at")]
    [TestCase("due_at", "\"2017-08-11T23:59:59-12:00\"", "must not lie before issued_at")]
    public async Task A_value_that_can_not_be_is_unprocessable(string field, string json, string complaint)
    {
        var reference = NewReference();

        var response = await PostAsync(Body(reference, (field, json)));

        await response.ShouldBeAsync(422, Refusal(Invalid, (field, complaint)));
        await ShouldHaveStoredNothingAsync(reference);
    }

    [Test]
    public async Task A_reference_has_at_most_255_characters() =>
        await (await PostAsync(Body(new string('x', 256)))).ShouldBeAsync(
            422, Refusal(Invalid, ("reference", Reference)));

    [Test]
    public async Task Every_bad_value_is_named() => await (await PostAsync(Body("", ("amount", "0"), ("due_at", "\"2017-01-01\"")))).ShouldBeAsync(
        422, Refusal(Invalid, ("reference", Reference), ("amount", Amount), ("due_at", "must not lie before issued_at")));

    [Test]
    public async Task A_company_of_another_partner_is_forbidden()
    {
        var (company, reference) = (NewCompany(), NewReference());
        await (await SendAsync(HttpMethod.Post, Invoices, Body(NewReference(), ("company_novicap_id", $"\"{company}\"")), "Bearer " + OtherKey)).CreatedIdAsync();

        var response = await PostAsync(Body(reference, ("company_novicap_id", $"\"{company}\"")));

        await response.ShouldBeAsync(403, Refusal($"The company {company} is associated to another partner."));
        await ShouldHaveStoredNothingAsync(reference);
    }

    [Test]
    public async Task A_debtor_may_owe_to_companies_of_several_partners()
    {
        var debtor = NewCompany();
        foreach (var key in new[] { Key, OtherKey })
        {
            var body = Body(NewReference(), ("company_novicap_id", $"\"{NewCompany()}\""), ("debtor_novicap_id", $"\"{debtor}\""));
            await (await SendAsync(HttpMethod.Post, Invoices, body, "Bearer " + key)).CreatedIdAsync();
        }
    }

    [Test]
    public async Task A_duplicate_names_the_invoice_that_is_there()
    {
        var reference = NewReference();
        var id = await (await PostAsync(Body(reference))).CreatedIdAsync();

        var response = await PostAsync(Body(reference, ("amount", "1"), ("issued_at", "\"2017-01-01\""), ("company_novicap_id", "\"ES.A46103834\"")));

        var sentence = $"An invoice with the same debtor and reference '{reference}' already exists.";
        await response.ShouldBeAsync(409, $"{Refusal(sentence, ("reference", sentence))[..^1]},\"invoice_id\":\"{id}\"}}");
        (await Invoicing.TestKit.SharedApi.Host.CountAsync($"invoices where reference = '{reference}'")).ShouldBe(1);
    }

    /// <summary>Each request has everything wrong that comes after the check that must win.</summary>
    [Test]
    public async Task The_checks_come_in_their_order()
    {
        var (others, reference) = (NewCompany(), NewReference());
        await (await SendAsync(HttpMethod.Post, Invoices, Body(reference, ("company_novicap_id", $"\"{others}\"")), "Bearer " + OtherKey)).CreatedIdAsync();
        (string, string?) company = ("company_novicap_id", $"\"{others}\"");
        var invalid = Body(reference, company, ("amount", "0"));
        var lacking = Body(reference, company, ("amount", "0"), ("due_at", null));

        (await SendAsync(HttpMethod.Post, Invoices, "{broken", "Bearer wrong")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        (await SendAsync(HttpMethod.Post, Invoices, lacking, "Bearer wrong")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        await (await PostAsync(lacking)).ShouldBeAsync(400, Refusal(Lacking, ("due_at", "is missing")));
        await (await PostAsync(invalid)).ShouldBeAsync(422, Refusal(Invalid, ("amount", Amount)));
        (await PostAsync(Body(reference, company))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }
}
