using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class NcsaDocumentTests
{
    private JsonElement document;

    [OneTimeSetUp]
    public async Task LoadAsync() => document = JsonDocument.Parse(await NcsaApi.Host.Client.GetStringAsync("/openapi/ncsa.json")).RootElement;

    [TestCase("/api/team_edition/organizations/{id}/organization_invoices", "post", "201 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/organizations/{id}/organization_invoices", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/organization_invoices/{id}", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/partners/{id}", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/partners/{id}/organizations", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/partners/{id}/organizations", "post", "201 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/organizations/{id}", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/organizations/{id}", "patch", "204 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/organizations/{id}", "delete", "200 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/organizations/{id}/organization_contracts", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/organizations/{id}/organization_contracts", "post", "201 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/organization_contracts/{id}", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/organization_contracts/{id}", "delete", "200 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/organization_contracts/{id}/cancel", "patch", "200 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/organization_contracts/{id}/accept_terms_of_service", "patch", "200 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/organizations/{id}/organization_accounts", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/organizations/{id}/organization_accounts", "post", "201 400 401 404 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/sports/{id}/pricing_tiers", "get", "200 401 404 429 500 503")]
    [TestCase("/api/team_edition/pricing_tier_sports", "get", "200 401 429 500 503")]
    [TestCase("/api/team_edition/ncsa_sports", "get", "200 401 429 500 503")]
    [TestCase("/api/team_edition/sign_in", "post", "200 400 401 409 413 422 429 500 503")]
    [TestCase("/api/team_edition/sign_out", "get", "204 401 429 500 503")]
    [TestCase("/api/team_edition/ping", "get", "200 429 500 503")]
    public void Every_route_tells_its_statuses(string path, string method, string statuses)
    {
        var responses = document.GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses");

        responses.EnumerateObject().Select(response => response.Name).ShouldBe(statuses.Split(' '), ignoreOrder: true);
    }

    [Test]
    public void Bodies_are_typed()
    {
        var operation = document.GetProperty("paths").GetProperty("/api/team_edition/organizations/{id}/organization_invoices").GetProperty("post");
        var schemas = document.GetProperty("components").GetProperty("schemas");

        operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/vnd.api+json").GetProperty("schema")
            .GetProperty("$ref").GetString().ShouldBe("#/components/schemas/CreateOrganizationInvoiceRequest");
        schemas.GetProperty("ResourceReference").GetProperty("properties").GetProperty("id").GetProperty("type").GetString().ShouldBe("string");
        schemas.GetProperty("JsonApiError").GetProperty("properties").GetProperty("status").GetProperty("type").GetString().ShouldBe("integer");
    }
}
