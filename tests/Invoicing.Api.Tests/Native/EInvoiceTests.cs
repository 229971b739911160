using System.Text.Json;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.Native;

/// <summary>What an electronic invoice would miss, as callers see it.</summary>
[TestFixture]
public sealed class EInvoiceTests
{
    private const string UnknownUnit = """{"dueDate":"2026-12-31","lines":[{"description":"A","unitPrice":"1"},{"description":"B","unitPrice":"100","unitCode":"QQQ"}]}""";

    private NativeApi api = null!;
    private Guid customer;

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync(change: Complete);
        customer = await api.CustomerAsync();
    }

    [Test]
    public async Task A_preview_points_at_what_is_wrong()
    {
        var preview = await api.PostAsync("/invoices/preview", DraftBody(api, customer, UnknownUnit));

        preview.Status.ShouldBe(200, preview.Body);
        Findings(preview.Attributes).ShouldBe([("BR-10", "error", "/customer/address"), ("BR-CL-23", "error", "/lines/1/unitCode")]);
    }

    [Test]
    public async Task An_issue_tells_in_its_meta_what_an_electronic_invoice_would_miss()
    {
        var draft = await api.DraftAsync(customer, UnknownUnit);

        var issued = await api.PostAsync($"/invoices/{draft.Id}/issue", null);

        issued.Status.ShouldBe(200, issued.Body);
        Findings(issued.Json.GetProperty("meta")).ShouldBe([("BR-10", "error", "/customer/address"), ("BR-CL-23", "error", "/lines/1/unitCode")]);
        (await api.GetAsync($"/invoices/{draft.Id}")).Json.TryGetProperty("meta", out _).ShouldBeFalse();
    }

    [Test]
    public async Task A_seller_who_does_not_ask_is_told_nothing()
    {
        var careless = await CreateAsync(change: seller => seller with { EInvoices = EInvoicePolicy.Off });
        var draft = await careless.DraftAsync(await careless.CustomerAsync());

        Findings((await careless.PostAsync($"/invoices/{draft.Id}/issue", null)).Json.GetProperty("meta")).ShouldBeEmpty();
    }

    [Test]
    public async Task Where_it_is_required_every_finding_is_an_error_of_its_own()
    {
        var strict = await CreateAsync(change: seller => Complete(seller) with { EInvoices = EInvoicePolicy.Require });
        var draft = await strict.DraftAsync(await strict.CustomerAsync(), UnknownUnit);

        var refused = await strict.PostAsync($"/invoices/{draft.Id}/issue", Document("issues", attributes: """{"send":false}"""));

        refused.Status.ShouldBe(422, refused.Body);
        var errors = refused.Json.GetProperty("errors").EnumerateArray().ToArray();
        errors.Select(error => error.GetProperty("code").GetString()).Distinct().ShouldBe(["invoice.not_electronic"]);
        errors.Select(error => (Text(error.GetProperty("meta"), "rule"), Text(error.GetProperty("meta"), "pointer"))).ShouldBe(
            [("BR-10", "/customer/address"), ("BR-CL-23", "/lines/1/unitCode")]);
        (await strict.GetAsync($"/invoices/{draft.Id}")).Attributes.GetProperty("status").GetString().ShouldBe("draft");
    }

    [Test]
    public async Task Where_it_is_required_and_right_it_is_issued_and_can_be_credited()
    {
        var strict = await CreateAsync(change: seller => Complete(seller) with { EInvoices = EInvoicePolicy.Require });
        var buyer = await strict.PostAsync("/customers", Document(
            "customers",
            attributes: """{"name":"Buyer","address":{"countryCode":"ES"}}""",
            relationships: ToOne("organization", "organizations", strict.Organization)));
        var draft = await strict.DraftAsync(Guid.Parse(buyer.Id), """{"dueDate":"2026-12-31","lines":[{"description":"Work","unitPrice":"100"}]}""");

        var issued = await strict.PostAsync($"/invoices/{draft.Id}/issue", null);
        issued.Status.ShouldBe(200, issued.Body);
        var credited = await strict.PostAsync($"/invoices/{draft.Id}/credit", Document("credits", attributes: """{"reason":"Late"}"""));

        credited.Status.ShouldBe(201, credited.Body);
        Findings(issued.Json.GetProperty("meta")).ShouldBeEmpty();
        Findings(credited.Json.GetProperty("meta")).ShouldBeEmpty();
    }

    private static NewOrganization Complete(NewOrganization seller) => seller with { VatId = "ESA46103834", Address = Address.InCountry("ES") };

    private static IEnumerable<(string? Rule, string? Severity, string? Pointer)> Findings(JsonElement holder) =>
        [.. holder.GetProperty("findings").EnumerateArray().Select(finding => (Text(finding, "rule"), Text(finding, "severity"), Text(finding, "pointer")))];

    private static string? Text(JsonElement holder, string name) => holder.GetProperty(name).GetString();
}
