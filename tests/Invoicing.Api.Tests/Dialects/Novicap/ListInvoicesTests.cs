using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Application.SourceDocuments;
using Invoicing.Domain.Companies;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class ListInvoicesTests
{
    private const int Many = 60;

    private readonly string _company = NewCompany();
    private readonly string[] _debtors = [NewCompany("DE"), NewCompany("FR")];

    /// <summary>Ids from the newest to the oldest.</summary>
    private readonly List<string> _newestFirst = [];

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        for (var i = 0; i < Many; i++)
        {
            var body = Body(NewReference(), ("company_novicap_id", $"\"{_company}\""), ("debtor_novicap_id", $"\"{_debtors[i % 2]}\""), ("amount", $"{i + 1}"));
            _newestFirst.Insert(0, await (await PostAsync(body)).CreatedIdAsync());
        }
    }

    [TestCase("", 1, 25, """{"current_page":1,"next_page":2,"prev_page":null,"total_pages":3,"total_count":60}""")]
    [TestCase("&page=2", 2, 25, """{"current_page":2,"next_page":3,"prev_page":1,"total_pages":3,"total_count":60}""")]
    [TestCase("&page=3", 3, 25, """{"current_page":3,"next_page":null,"prev_page":2,"total_pages":3,"total_count":60}""")]
    [TestCase("&page=4", 4, 25, """{"current_page":4,"next_page":null,"prev_page":null,"total_pages":3,"total_count":60}""")]
    [TestCase("&per_page=100", 1, 100, """{"current_page":1,"next_page":null,"prev_page":null,"total_pages":1,"total_count":60}""")]
    [TestCase("&page=6&per_page=10", 6, 10, """{"current_page":6,"next_page":null,"prev_page":5,"total_pages":6,"total_count":60}""")]
    [TestCase("&page=&per_page=", 1, 25, """{"current_page":1,"next_page":2,"prev_page":null,"total_pages":3,"total_count":60}""")]
    [TestCase("&page=10000000&per_page=100", 10_000_000, 100, """{"current_page":10000000,"next_page":null,"prev_page":null,"total_pages":1,"total_count":60}""")]
    public async Task A_page_follows_the_others_newest_first(string query, int page, int size, string meta)
    {
        var (ids, told) = await ListAsync($"company_novicap_id={_company}{query}");

        told.ShouldBe(meta);
        ids.ShouldBe(_newestFirst.Skip((page - 1) * size).Take(size));
    }

    [Test]
    public async Task The_debtor_narrows_the_list()
    {
        var (ids, meta) = await ListAsync($"debtor_novicap_id={_debtors[0].ToLowerInvariant()}&per_page=100");

        ids.ShouldBe(_newestFirst.Where((_, i) => i % 2 == 1));
        meta.ShouldContain("\"total_count\":30");
    }

    [Test]
    public async Task Company_and_debtor_must_both_match()
    {
        (await ListAsync($"company_novicap_id={_company}&debtor_novicap_id={_debtors[1]}")).Meta.ShouldContain("\"total_count\":30");
        (await ListAsync($"company_novicap_id={NewCompany()}&debtor_novicap_id={_debtors[1]}")).Meta.ShouldBe(
            """{"current_page":1,"next_page":null,"prev_page":null,"total_pages":0,"total_count":0}""");
    }

    [Test]
    public async Task A_line_of_the_list_is_what_reading_answers()
    {
        var listed = await (await GetListAsync($"company_novicap_id={_company}&per_page=1")).Content.ReadAsStringAsync();

        var read = await (await GetAsync(_newestFirst[0])).Content.ReadAsStringAsync();
        JsonDocument.Parse(listed).RootElement.GetProperty("data")[0].GetRawText().ShouldBe(JsonDocument.Parse(read).RootElement.GetProperty("data").GetRawText());
    }

    [Test]
    public async Task Only_invoices_that_have_a_form_here_are_listed_and_counted()
    {
        var key = NewReference();
        using var document = JsonDocument.Parse($$"""{"invoice_id":"{{key}}","amount":"350"}""");
        await SharedApi.Host.SendAsync(new UpsertInvoiceDocumentsCommand(SharedApi.Host.Demo.Cannlytics.OrganizationId, [new PostedDocument(key, document.RootElement)]));

        var answer = JsonDocument.Parse(await (await GetListAsync("per_page=100")).Content.ReadAsStringAsync()).RootElement;

        answer.GetProperty("data").EnumerateArray().ShouldAllBe(invoice => invoice.EnumerateObject().All(member => member.Value.ValueKind != JsonValueKind.Null));
        var account = $"select account_id from organizations where handle = '{SharedApi.Host.Demo.Cannlytics.OrganizationId}'";
        answer.GetProperty("meta").GetProperty("total_count").GetInt64().ShouldBe(await SharedApi.Host.CountAsync(
            "invoices i join organizations o on o.id = i.organization_id join customers c on c.id = i.customer_id "
            + $"where i.account_id = ({account}) and i.kind = 'Invoice' and o.company_identifier is not null and c.company_identifier is not null and i.issue_date is not null and i.due_date is not null"));
    }

    [Test]
    public async Task An_invoice_that_comes_in_between_moves_the_others_by_one()
    {
        var company = NewCompany();
        Task<HttpResponseMessage> CreateAsync() => PostAsync(Body(NewReference(), ("company_novicap_id", $"\"{company}\"")));
        for (var i = 0; i < 6; i++)
        {
            await CreateAsync();
        }

        var first = (await ListAsync($"company_novicap_id={company}&per_page=3")).Ids;
        await CreateAsync();
        var second = (await ListAsync($"company_novicap_id={company}&per_page=3&page=2")).Ids;

        second[0].ShouldBe(first[2]);
        first.Concat(second).Distinct().Count().ShouldBe(5);
    }

    [Test]
    public async Task Another_partner_sees_none_of_them() =>
        (await ListAsync($"company_novicap_id={_company}", OtherKey)).Ids.ShouldBeEmpty();

    [Test]
    public async Task A_key_for_one_company_lists_that_one_alone()
    {
        var view = await SharedApi.Host.SendAsync(new CreateInvoiceCommand(
            NewReference(), CompanyIdentifier.Parse(NewCompany()), CompanyIdentifier.Parse(NewCompany()), 1, new(2026, 1, 1), new(2026, 2, 1)));
        var key = await RefreshableKey.NewAsync("one company", null, new Grant(new(view.OrganizationId), Role.Team));

        (await ListAsync("per_page=100", key)).Meta.ShouldContain("\"total_count\":1}");
    }

    [TestCase("page=0", "page", "must be a whole number from 1")]
    [TestCase("page=-1", "page", "must be a whole number from 1")]
    [TestCase("page=1.5", "page", "must be a whole number from 1")]
    [TestCase("page=x", "page", "must be a whole number from 1")]
    [TestCase("page=99999999999999999999", "page", "must be a whole number from 1")]
    [TestCase("per_page=0", "per_page", "must be a whole number from 1 to 100")]
    [TestCase("per_page=101", "per_page", "must be a whole number from 1 to 100")]
    [TestCase("company_novicap_id=ES", "company_novicap_id", "must be a country code followed by a national registration id")]
    [TestCase("debtor_novicap_id=QQ123", "debtor_novicap_id", "must be a country code followed by a national registration id")]
    public async Task A_parameter_that_can_not_be_is_refused_by_name(string query, string parameter, string complaint) =>
        await (await GetListAsync(query)).ShouldBeAsync(422, Refusal("The request has invalid parameters.", (parameter, complaint)));

    private static Task<HttpResponseMessage> GetListAsync(string query, string? key = null) =>
        SendAsync(HttpMethod.Get, $"{Invoices}?{query}", null, "Bearer " + (key ?? Key));

    private static async Task<(IReadOnlyList<string> Ids, string Meta)> ListAsync(string query, string? key = null)
    {
        var response = await GetListAsync(query, key);
        var body = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(body);
        var answer = JsonDocument.Parse(body).RootElement;
        return ([.. answer.GetProperty("data").EnumerateArray().Select(invoice => invoice.GetProperty("id").GetString()!)], answer.GetProperty("meta").GetRawText());
    }
}
