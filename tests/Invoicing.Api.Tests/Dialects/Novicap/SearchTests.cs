using System.Text.Json;
using Invoicing.Application.Companies;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class SearchTests
{
    private const string Precise = "Precisión Núñez & Hijos S.L.";

    [OneTimeSetUp]
    public Task RegisterAsync() => SharedApi.Host.SendAsync(new RegisterCompaniesCommand(
    [
        new(CompanyIdentifier.Parse("ESB88000001"), new(Precise, new Address(null, null, null, "Barcelona", null, "ES"), true, CompanySize.VeryLarge)),
        new(CompanyIdentifier.Parse("ESB88000002"), new("NÚÑEZ PRECISIÓN SA")),
        new(CompanyIdentifier.Parse("PTB88000003"), new("Precisão Núñez Lda")),
    ]));

    [Test]
    public async Task A_company_is_told_with_all_that_the_register_knows() => await (await SearchAsync("query=precisi%C3%B3n+n%C3%BA%C3%B1ez+%26")).ShouldBeAsync(200, Unwrapped("""
        [{"name":"Precisión Núñez & Hijos S.L.","location":"Barcelona","is_public_entity":true,"registration_number":"B88000001",
        "country":"ES","size":"very_large","novicap_id":"ESB88000001"}]
        """));

    [TestCase("query=n%C3%BA%C3%B1ez", "ESB88000002 ESB88000001")]
    [TestCase("query=N%C3%9A%C3%91EZ&country=es", "ESB88000002 ESB88000001")]
    [TestCase("query=n%C3%BA%C3%B1ez&country=PT", "PTB88000003")]
    [TestCase("query=B88000002", "ESB88000002")]
    [TestCase("query=ES+b.88.000002", "ESB88000002")]
    [TestCase("query=B88000003", "")]
    [TestCase("query=%25", "")]
    [TestCase("query=nobody+has+this+name", "")]
    public async Task Names_and_numbers_find_companies_of_one_country(string query, string ids)
    {
        var found = JsonDocument.Parse(await (await SearchAsync(query)).Content.ReadAsStringAsync()).RootElement;

        string.Join(' ', found.EnumerateArray().Select(company => company.GetProperty("novicap_id").GetString())).ShouldBe(ids);
    }

    [Test]
    public async Task At_most_a_hundred_are_told()
    {
        await SharedApi.Host.SendAsync(new RegisterCompaniesCommand(
            [.. Enumerable.Range(0, 120).Select(i => new CompanyRegistration(CompanyIdentifier.Parse($"NL77{i:000000}"), new($"Many Mills {i:000} BV")))]));

        var found = JsonDocument.Parse(await (await SearchAsync("query=many+mills&country=NL")).Content.ReadAsStringAsync()).RootElement;

        found.EnumerateArray().Select(company => company.GetProperty("name").GetString()).ShouldBe(Enumerable.Range(0, 100).Select(i => $"Many Mills {i:000} BV"));
    }

    [TestCase("")]
    [TestCase("query=")]
    [TestCase("query=++")]
    public async Task A_search_needs_a_query(string query) =>
        await (await SearchAsync(query)).ShouldBeAsync(400, Refusal(Lacking, ("query", "is missing")));

    [TestCase("query=x&country=QQ", "country", "must be an ISO 3166 code of two letters")]
    [TestCase("query=x&country=ESP", "country", "must be an ISO 3166 code of two letters")]
    public async Task A_country_must_be_one(string query, string parameter, string complaint) =>
        await (await SearchAsync(query)).ShouldBeAsync(422, Refusal("The request has invalid parameters.", (parameter, complaint)));

    [Test]
    public async Task A_very_long_query_is_refused() => await (await SearchAsync("query=" + new string('x', 501))).ShouldBeAsync(
        422, Refusal("The request has invalid parameters.", ("query", "must be text of at most 500 characters")));

    private static Task<HttpResponseMessage> SearchAsync(string query) => SendAsync(HttpMethod.Get, "/v1/search?" + query, null, "Bearer " + Key);
}
