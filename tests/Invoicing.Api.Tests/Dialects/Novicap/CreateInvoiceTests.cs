using System.Net;
using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class CreateInvoiceTests
{
    [Test]
    public async Task Create_answers_in_the_order_and_types_of_the_specification()
    {
        var reference = NewReference();

        var response = await PostAsync(Body(reference));

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
        (await response.MaskedBodyAsync()).ShouldBe(Unwrapped($$$"""
            {"data":{"id":"I-****","reference":"{{{reference}}}","invoice_amount":150000,"currency":"EUR",
            "company_name":"MERCADONA SA","company_novicap_id":"ESA46103834",
            "debtor_name":"LAVINIA BROADCASTING SL","debtor_novicap_id":"ESB66367129",
            "issued_at":"2017-08-12","due_at":"2017-10-12","status":"draft"}}
            """));
        (await SharedApi.Host.CountAsync($"invoices where reference = '{reference}' and status = 'Draft' and number is null")).ShouldBe(1);
    }

    [Test]
    public async Task An_unknown_company_is_created_associated_and_named_by_its_identifier()
    {
        var (company, debtor) = (NewCompany(), NewCompany("DE"));

        var response = await PostAsync(Body(NewReference(), ("company_novicap_id", $"\"{company}\""), ("debtor_novicap_id", $"\"{debtor}\"")));

        var data = await DataAsync(response);
        data.GetProperty("company_name").GetString().ShouldBe(company);
        data.GetProperty("debtor_name").GetString().ShouldBe(debtor);
        (await SharedApi.Host.CountAsync($"organizations where company_identifier = '{company}'")).ShouldBe(1);
        (await SharedApi.Host.CountAsync($"customers where company_identifier = '{debtor}'")).ShouldBe(1);
    }

    [TestCase("GB", "GBP")]
    [TestCase("ES", "EUR")]
    [TestCase("FR", "EUR")]
    [TestCase("US", "EUR")]
    public async Task The_country_of_the_company_decides_the_currency(string country, string currency)
    {
        var response = await PostAsync(Body(NewReference(), ("company_novicap_id", $"\"{NewCompany(country)}\"")));

        (await DataAsync(response)).GetProperty("currency").GetString().ShouldBe(currency);
    }

    [TestCase("1", 1)]
    [TestCase("150000.0", 150_000)]
    [TestCase("150000.000", 150_000)]
    [TestCase("1.5e5", 150_000)]
    [TestCase("15E+4", 150_000)]
    [TestCase("\"150000\"", 150_000)]
    [TestCase("\"150000.00\"", 150_000)]
    [TestCase("999999999999999", 999_999_999_999_999)]
    public async Task A_whole_amount_is_taken_however_it_is_written(string json, long cents)
    {
        var reference = NewReference();

        var data = await DataAsync(await PostAsync(Body(reference, ("amount", json))));

        data.GetProperty("invoice_amount").GetRawText().ShouldBe(cents.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await SharedApi.Host.CountAsync($"invoices where reference = '{reference}' and totals_due = {cents}")).ShouldBe(1);
    }

    [TestCase("2017-08-12", "2017-08-12")]
    [TestCase("2017-08-12T23:59:59Z", "2017-08-12")]
    [TestCase("2017-08-12T00:30:00+02:00", "2017-08-12")]
    [TestCase("2017-08-12T00:30:00.123456-11:00", "2017-08-12")]
    [TestCase("2017-08-12T00:30", "2017-08-12")]
    [TestCase("2016-02-29", "2016-02-29")]
    [TestCase("0001-01-01", "0001-01-01")]
    public async Task A_date_is_the_date_part_as_it_is_written(string text, string date)
    {
        var data = await DataAsync(await PostAsync(Body(NewReference(), ("issued_at", $"\"{text}\""))));

        data.GetProperty("issued_at").GetString().ShouldBe(date);
    }

    [Test]
    public async Task An_invoice_may_be_due_on_the_day_of_its_issue() =>
        (await PostAsync(Body(NewReference(), ("due_at", "\"2017-08-12\"")))).StatusCode.ShouldBe(HttpStatusCode.Created);

    [Test]
    public async Task Identifiers_are_upper_cased_and_lose_spaces_and_dots()
    {
        var data = await DataAsync(await PostAsync(Body(NewReference(), ("company_novicap_id", "\"es a.46 10.3834\""))));

        data.GetProperty("company_novicap_id").GetString().ShouldBe("ESA46103834");
        data.GetProperty("company_name").GetString().ShouldBe("MERCADONA SA");
    }

    [TestCase("x")]
    [TestCase(" padded ")]
    [TestCase("Ärger/1 \"quoted\" \\ <b>&'; drop table invoices; --")]
    [TestCase("\u202Eabc\u202C")]
    [TestCase("请求😀")]
    public async Task A_reference_comes_back_as_it_was_sent(string prefix)
    {
        var reference = prefix + NewReference();

        var response = await PostAsync(Body("-", ("reference", JsonSerializer.Serialize(reference))));

        var data = await DataAsync(response);
        data.GetProperty("reference").GetString().ShouldBe(reference);
        (await DataAsync(await GetAsync(data.GetProperty("id").GetString()!))).GetProperty("reference").GetString().ShouldBe(reference);
    }

    [Test]
    public async Task A_reference_may_have_255_characters() =>
        (await PostAsync(Body(NewReference().PadRight(255, 'x')))).StatusCode.ShouldBe(HttpStatusCode.Created);

    [Test]
    public async Task Unknown_fields_are_passed_over_and_decide_nothing()
    {
        var reference = NewReference();

        var response = await PostAsync(Body(
            reference, ("id", "\"I-AAAA\""), ("status", "\"paid\""), ("currency", "\"USD\""), ("invoice_amount", "1"), ("account_id", "\"x\""), ("Amount", "1")));

        var data = await DataAsync(response);
        data.GetProperty("status").GetString().ShouldBe("draft");
        data.GetProperty("currency").GetString().ShouldBe("EUR");
        data.GetProperty("invoice_amount").GetInt64().ShouldBe(150_000);
    }

    [Test]
    public async Task The_last_of_two_equal_keys_counts() =>
        (await DataAsync(await PostAsync($"{{\"amount\":1,{Body(NewReference())[1..]}"))).GetProperty("invoice_amount").GetInt64().ShouldBe(150_000);

    [Test]
    public async Task A_form_is_read_as_the_same_fields()
    {
        var reference = NewReference();
        var form = $"api_key={Key}&reference={reference}&company_novicap_id=ESA46103834&debtor_novicap_id=ESB66367129"
            + "&amount=150000&issued_at=2017-08-12&due_at=2017-10-12";

        var response = await SendAsync(HttpMethod.Post, Invoices, form, contentType: "application/x-www-form-urlencoded");

        (await DataAsync(response)).GetProperty("reference").GetString().ShouldBe(reference);
    }

    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("text/plain; charset=nonsense")]
    [TestCase(null)]
    public async Task The_content_type_of_json_does_not_matter(string? contentType) =>
        (await SendAsync(HttpMethod.Post, Invoices, Body(NewReference(), ("api_key", $"\"{Key}\"")), contentType: contentType))
            .StatusCode.ShouldBe(HttpStatusCode.Created);

    [Test]
    public async Task The_same_reference_is_no_duplicate_for_another_company_or_debtor()
    {
        var reference = NewReference();

        foreach (var change in new[] { ("due_at", "\"2017-10-12\""), ("company_novicap_id", $"\"{NewCompany()}\""), ("debtor_novicap_id", $"\"{NewCompany()}\"") })
        {
            (await PostAsync(Body(reference, change))).StatusCode.ShouldBe(HttpStatusCode.Created);
        }
    }

    private static async Task<JsonElement> DataAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(body);
        return JsonDocument.Parse(body).RootElement.GetProperty("data");
    }
}
