using System.Net.Sockets;
using System.Text;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class MalformedRequestTests
{
    private const string NotJson = "The body is not valid JSON.";
    private const string NotObject = "The body must be a JSON object.";
    private const string Forbidden = "The body holds a NUL character or half of a surrogate pair.";
    private const string NoData = "Send a resource object under data.";
    private const string NoType = "Send data.type.";
    private const string NoContractId = "Send the id of the organization contract.";
    private const string NoRelationData = "A relationship needs data: a resource identifier, or null.";
    private const string WrongType = "A value has the wrong JSON type.";

    private NcsaOrganization organization = null!;

    [OneTimeSetUp]
    public async Task CreateAsync() => organization = await NcsaOrganization.CreateAsync();

    [OneTimeTearDown]
    public async Task Nothing_is_stored()
    {
        (await organization.CountInvoicesAsync()).ShouldBe(0);
        (await organization.CountMailsAsync()).ShouldBe(0);
    }

    [TestCase("", "Send a JSON body with this request.")]
    [TestCase(" \n", "Send a JSON body with this request.")]
    [TestCase("{", NotJson)]
    [TestCase("{\"data\":{\"type\":\"organization_invoices\",}}", NotJson)]
    [TestCase("data[type]=organization_invoices", NotJson)]
    [TestCase("<data/>", NotJson)]
    [TestCase("NaN", NotJson)]
    [TestCase("[]", NotObject)]
    [TestCase("null", NotObject)]
    [TestCase("true", NotObject)]
    [TestCase("7", NotObject)]
    [TestCase("\"x\"", NotObject)]
    [TestCase("{}", NoData)]
    [TestCase("{\"data\":null}", NoData)]
    [TestCase("{\"data\":[]}", "data: " + WrongType)]
    [TestCase("{\"data\":\"x\"}", "data: " + WrongType)]
    [TestCase("{\"data\":7}", "data: " + WrongType)]
    [TestCase("{\"data\":{}}", NoType)]
    [TestCase("{\"data\":{\"type\":null}}", NoType)]
    [TestCase("{\"Data\":{\"type\":\"organization_invoices\"}}", NoData)]
    [TestCase("{\"data\":{\"type\":7}}", "data.type: " + WrongType)]
    [TestCase("{\"data\":{\"type\":[\"organization_invoices\"]}}", "data.type: " + WrongType)]
    [TestCase("{\"data\":{\"type\":\"\\u0000\"}}", Forbidden)]
    [TestCase("{\"data\":{\"type\":\"\\ud800\"}}", Forbidden)]
    [TestCase("{\"data\":{\"type\":\"organization_invoices\",\"relationships\":[]}}", "data.relationships: " + WrongType)]
    [TestCase("{\"data\":{\"type\":\"organization_invoices\",\"relationships\":\"x\"}}", "data.relationships: " + WrongType)]
    public async Task A_document_that_cannot_be_read_is_malformed(string body, string detail) => await ShouldBeMalformedAsync(body, detail);

    [TestCase("7", "data.relationships.organization_contract: " + WrongType)]
    [TestCase("\"2\"", "data.relationships.organization_contract: " + WrongType)]
    [TestCase("[]", "data.relationships.organization_contract: " + WrongType)]
    [TestCase("{}", NoRelationData)]
    [TestCase("{\"id\":\"2\"}", NoRelationData)]
    [TestCase("{\"data\":\"2\"}", "data.relationships.organization_contract.data: " + WrongType)]
    [TestCase("{\"data\":[{\"id\":\"2\"}]}", "data.relationships.organization_contract.data: " + WrongType)]
    [TestCase("{\"data\":{}}", NoContractId)]
    [TestCase("{\"data\":{\"id\":null}}", NoContractId)]
    [TestCase("{\"data\":{\"type\":\"organization_contracts\"}}", NoContractId)]
    [TestCase("{\"data\":{\"id\":true}}", "data.relationships.organization_contract.data.id: " + WrongType)]
    [TestCase("{\"data\":{\"id\":{}}}", "data.relationships.organization_contract.data.id: " + WrongType)]
    [TestCase("{\"data\":{\"id\":[2]}}", "data.relationships.organization_contract.data.id: " + WrongType)]
    [TestCase("{\"data\":{\"id\":\"\\u0000\"}}", Forbidden)]
    [TestCase("{\"data\":{\"id\":\"\\udc00\"}}", Forbidden)]
    [TestCase("{\"data\":{\"id\":\"2\",\"type\":7}}", "data.relationships.organization_contract.data.type: " + WrongType)]
    public async Task A_contract_that_cannot_be_read_is_malformed_and_never_a_free_invoice(string contract, string detail) =>
        await ShouldBeMalformedAsync(NcsaApi.BodyWithContract(contract), detail);

    [Test]
    public async Task Depth_is_bounded()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"data\":", 100)) + "1" + new string('}', 100);

        await ShouldBeMalformedAsync(deep, "The body is nested too deep.");
    }

    [TestCase("organizations")]
    [TestCase("organization_invoice")]
    [TestCase("Organization_Invoices")]
    [TestCase("organization invoices")]
    [TestCase("")]
    public async Task Another_type_is_a_conflict(string type)
    {
        var body = NcsaApi.BodyOf(organization.Contract).Replace("organization_invoices", type, StringComparison.Ordinal);

        await NcsaApi.PostAsync(organization.Serial, body)
            .ShouldBeErrorAsync(409, NcsaApi.PathOf(organization.Serial), "The type must be organization_invoices.");
    }

    [Test]
    public async Task Another_type_of_contract_is_a_conflict()
    {
        var body = NcsaApi.BodyWithContract($$"""{"data":{"type":"organizations","id":"{{organization.Contract}}"} }""");

        await NcsaApi.PostAsync(organization.Serial, body)
            .ShouldBeErrorAsync(409, NcsaApi.PathOf(organization.Serial), "The type must be organization_contracts.");
    }

    [Test]
    public async Task A_body_of_two_mebibytes_is_too_large() =>
        await NcsaApi.PostAsync(organization.Serial, $$"""{"data":{"type":"{{new string('x', 2 * 1024 * 1024)}}"} }""")
            .ShouldBeErrorAsync(413, NcsaApi.PathOf(organization.Serial), "The body is larger than this server accepts.");

    [TestCase("nobody", "{", 401)]
    [TestCase(null, "{", 400)]
    [TestCase(null, "{\"data\":{\"type\":\"x\",\"relationships\":{\"organization_contract\":{}}}}", 400)]
    [TestCase(null, "{\"data\":{\"type\":\"x\"}}", 409)]
    [TestCase(null, "{\"data\":{\"type\":\"organization_invoices\"}}", 404)]
    public async Task The_checks_keep_their_order_before_an_unknown_organization(string? token, string body, int status)
    {
        using var response = await NcsaApi.PostAsync("999999999", body, token ?? NcsaApi.Token);

        ((int)response.StatusCode).ShouldBe(status);
    }

    [TestCase("PUT", "organizations/2/organization_invoices", "GET, POST")]
    [TestCase("PATCH", "organizations/2/organization_invoices", "GET, POST")]
    [TestCase("DELETE", "organizations/2/organization_invoices", "GET, POST")]
    [TestCase("OPTIONS", "organizations/2/organization_invoices", "GET, POST")]
    [TestCase("WHAT", "organizations/2/organization_invoices", "GET, POST")]
    [TestCase("POST", "partners/1", "GET")]
    [TestCase("DELETE", "partners/1/organizations", "GET, POST")]
    [TestCase("POST", "organizations/2", "DELETE, GET, PATCH")]
    [TestCase("PUT", "organizations/2", "DELETE, GET, PATCH")]
    [TestCase("PATCH", "organizations/2/organization_contracts", "GET, POST")]
    [TestCase("PATCH", "organization_contracts/2", "DELETE, GET")]
    [TestCase("POST", "organization_contracts/2/cancel", "PATCH")]
    [TestCase("POST", "organization_contracts/2/accept_terms_of_service", "PATCH")]
    [TestCase("DELETE", "organizations/2/organization_accounts", "GET, POST")]
    [TestCase("DELETE", "organization_invoices/2", "GET")]
    [TestCase("POST", "sports/1/pricing_tiers", "GET")]
    [TestCase("POST", "pricing_tier_sports", "GET")]
    [TestCase("POST", "ncsa_sports", "GET")]
    [TestCase("GET", "sign_in", "POST")]
    [TestCase("POST", "sign_out", "GET")]
    [TestCase("DELETE", "ping", "GET")]
    public async Task Another_method_is_refused(string method, string route, string allowed)
    {
        var path = "/api/team_edition/" + route;
        using var response = await NcsaApi.SendAsync(new HttpMethod(method), path, token: NcsaApi.Token);

        response.Content.Headers.Allow.Order().ShouldBe(allowed.Split(", "));
        await Task.FromResult(response).ShouldBeErrorAsync(405, path, $"The method {method} is not allowed at this path.");
    }

    [Test]
    public async Task The_pointer_is_the_path_as_it_was_sent()
    {
        const string path = "/api/team_edition/%C3%A9%20%22%3C/x";

        await NcsaApi.SendAsync(HttpMethod.Get, path + "?query=1").ShouldBeErrorAsync(404, path, "There is nothing at this path.");
    }

    [Test]
    public async Task A_path_that_is_not_text_is_malformed()
    {
        var address = NcsaApi.Host.Client.BaseAddress!;
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync("GET /api/team_edition/%FF HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(stream, Encoding.UTF8);

        var answer = await reader.ReadToEndAsync();

        answer.ShouldStartWith("HTTP/1.1 400");
        answer.ShouldContain("Content-Type: application/vnd.api+json; charset=utf-8");
        answer.ShouldEndWith(NcsaApi.Error(400, "/api/team_edition/%FF", "Path and query must be UTF-8 text without NUL characters."));
    }

    private Task ShouldBeMalformedAsync(string body, string detail) =>
        NcsaApi.PostAsync(organization.Serial, body).ShouldBeErrorAsync(400, NcsaApi.PathOf(organization.Serial), detail);
}
