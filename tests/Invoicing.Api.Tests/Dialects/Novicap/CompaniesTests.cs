using System.Text.Json;
using Invoicing.Application.Financing;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

[NonParallelizable]
public sealed class CompaniesTests
{
    [Test]
    public async Task A_company_that_an_invoice_names_is_not_registered_and_its_debtor_new()
    {
        var (company, debtor) = (NewCompany("GB"), NewCompany());
        await CreateAsync(company, debtor);

        (await FindAsync(company)).GetRawText().ShouldBe(Unwrapped($$"""
            {"currency":"GBP","name":"{{company}}","novicap_id":"{{company}}","status":"not_registered","line_limit":0,"line_usage":0,"line_remainder":0,
            "debtors":[{"novicap_id":"{{debtor}}","name":"{{debtor}}","max_allowed_limit":null,"status":"new"}]}
            """));
    }

    [Test]
    public async Task Accepted_invoices_use_the_line_until_they_are_paid()
    {
        var (company, debtor) = (NewCompany(), NewCompany());
        var ids = new[] { await CreateAsync(company, debtor), await CreateAsync(company, debtor), await CreateAsync(company, debtor) };
        await SharedApi.Host.SendAsync(new DecideCompanyLineCommand(CompanyIdentifier.Parse(company), CompanyStatus.Activated, 250_000));
        await SharedApi.Host.SendAsync(new DecideDebtorLineCommand(CompanyIdentifier.Parse(company), CompanyIdentifier.Parse(debtor), null, 90_000));

        await StepAsync(ids[0], "acceptance");
        await LinesShouldBeAsync(company, 250_000, 150_000, 100_000);
        await StepAsync(ids[1], "acceptance");
        await LinesShouldBeAsync(company, 250_000, 300_000, 0);
        await StepAsync(ids[2], "approved_by_debtor");
        await StepAsync(ids[0], "paid_by_debtor");
        await LinesShouldBeAsync(company, 250_000, 150_000, 100_000);

        var read = await FindAsync(company, "activated");
        read.GetProperty("debtors")[0].GetRawText().ShouldBe($$"""{"novicap_id":"{{debtor}}","name":"{{debtor}}","max_allowed_limit":90000,"status":"trading"}""");
        await SharedApi.Host.SendAsync(new DecideDebtorLineCommand(CompanyIdentifier.Parse(company), CompanyIdentifier.Parse(debtor), DebtorStatus.Rejected, null));
        (await FindAsync(company)).GetProperty("debtors")[0].GetProperty("status").GetString().ShouldBe("rejected");
    }

    [Test]
    public async Task Pages_and_statuses_find_every_company_once()
    {
        var companies = Enumerable.Range(0, 60).Select(_ => NewCompany("PT")).ToArray();
        foreach (var company in companies)
        {
            await CreateAsync(company, NewCompany());
        }

        foreach (var company in companies.Take(30))
        {
            await SharedApi.Host.SendAsync(new DecideCompanyLineCommand(CompanyIdentifier.Parse(company), CompanyStatus.Rejected, null));
        }

        (await AllAsync("")).Count(companies.Contains).ShouldBe(60);
        (await AllAsync("&status=rejected")).Where(companies.Contains).Order(StringComparer.Ordinal).ShouldBe(companies.Take(30).Order(StringComparer.Ordinal));
        (await AllAsync("&status=not_registered")).Count(companies.Contains).ShouldBe(30);
        (await AllAsync("&status=activated")).Count(companies.Contains).ShouldBe(0);
        (await AllAsync("", OtherKey)).Count(companies.Contains).ShouldBe(0);
    }

    [TestCase("pending")]
    [TestCase("Activated")]
    [TestCase("0")]
    public async Task A_word_that_is_no_status_is_refused(string word) =>
        await (await SendAsync(HttpMethod.Get, $"/v1/companies?status={word}", null, "Bearer " + Key)).ShouldBeAsync(
            422, Refusal("The request has invalid parameters.", ("status", "must be rejected, not_registered, activated or onboarding")));

    [Test]
    public async Task A_user_registers_the_company()
    {
        var company = NewCompany();

        await (await UserAsync(company)).ShouldBeAsync(201, "{}");

        (await FindAsync(company, "onboarding")).GetProperty("debtors").GetArrayLength().ShouldBe(0);
        await (await UserAsync(company)).ShouldBeAsync(409, Refusal("The company is associated with another user already."));
        await (await UserAsync(company, OtherKey)).ShouldBeAsync(403, Refusal($"The company {company} is associated to another partner."));
    }

    [TestCase("{}", 400, "company_novicap_id first_name last_name email")]
    [TestCase("{\"company_novicap_id\":\"ES\",\"first_name\":\"\",\"last_name\":null,\"email\":\"x\"}", 422, "company_novicap_id first_name last_name email")]
    [TestCase("{\"company_novicap_id\":\"ESX1\",\"first_name\":\"A\",\"last_name\":\"B\",\"email\":\"a@b\",\"phone\":5,\"language\":\"esp\"}", 422, "phone language")]
    [TestCase("[]", 400, "")]
    public async Task A_user_that_can_not_be_is_refused_by_field(string body, int status, string fields)
    {
        var response = await SendAsync(HttpMethod.Post, "/v1/users", body, "Bearer " + Key);

        ((int)response.StatusCode).ShouldBe(status);
        var errors = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("errors");
        string.Join(' ', errors.EnumerateObject().Select(error => error.Name)).ShouldBe(fields);
    }

    private static async Task<string> CreateAsync(string company, string debtor) =>
        await (await PostAsync(Body(NewReference(), ("company_novicap_id", $"\"{company}\""), ("debtor_novicap_id", $"\"{debtor}\"")))).CreatedIdAsync();

    private static async Task StepAsync(string id, string step) =>
        (await SendAsync(HttpMethod.Post, $"{Invoices}/{id}/{step}", null, "Bearer " + Key)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);

    private static Task<HttpResponseMessage> UserAsync(string company, string? key = null) => SendAsync(
        HttpMethod.Post,
        "/v1/users",
        $$"""{"company_novicap_id":"{{company}}","first_name":"John","last_name":"Snow","email":"snow@example.com","phone":"724565898","language":"es"}""",
        "Bearer " + (key ?? Key));

    private static async Task LinesShouldBeAsync(string company, long limit, long usage, long remainder)
    {
        var read = await FindAsync(company);
        (read.GetProperty("line_limit").GetInt64(), read.GetProperty("line_usage").GetInt64(), read.GetProperty("line_remainder").GetInt64()).ShouldBe((limit, usage, remainder));
    }

    private static async Task<JsonElement> FindAsync(string company, string? status = null) =>
        (await PagesAsync(status is null ? "" : "&status=" + status)).Single(read => read.GetProperty("novicap_id").GetString() == company);

    private static async Task<IReadOnlyList<string>> AllAsync(string query, string? key = null)
    {
        var found = (await PagesAsync(query, key)).Select(company => company.GetProperty("novicap_id").GetString()!).ToArray();
        found.ShouldBeUnique();
        return found;
    }

    private static async Task<IReadOnlyList<JsonElement>> PagesAsync(string query, string? key = null)
    {
        List<JsonElement> all = [];
        for (int? page = 1; page is not null;)
        {
            var response = await SendAsync(HttpMethod.Get, $"/v1/companies?page={page}&per_page=40{query}", null, "Bearer " + (key ?? Key));
            var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
            all.AddRange(answer.GetProperty("data").EnumerateArray());
            var next = answer.GetProperty("meta").GetProperty("next_page");
            page = next.ValueKind is JsonValueKind.Null ? null : next.GetInt32();
            if (page is null)
            {
                answer.GetProperty("meta").GetProperty("total_count").GetInt32().ShouldBe(all.Count);
            }
        }

        return all;
    }
}
