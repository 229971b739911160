using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.Native;

[TestFixture]
public sealed class OtherResourcesTests
{
    private NativeApi api = null!;
    private Guid customer;

    private string Buyer => ToOne("customer", "customers", customer);

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await CreateAsync();
        customer = await api.CustomerAsync();
    }

    [Test]
    public async Task An_organization_with_a_series_of_its_own()
    {
        var made = await api.PostAsync("/organizations", Document("organizations", attributes: """
            {"name":"Seller","legalName":"Seller GmbH","currency":"EUR","timeZone":"Europe/Berlin","vatId":"DE123456789","address":{"city":"Berlin","countryCode":"DE"},
             "bankAccounts":[{"iban":"DE89 3704 0044 0532 0130 00"}],"taxDefaults":{"category":"S","rate":"19"},"endpoint":{"scheme":"9930","id":"DE123456789"}}
            """));
        made.Status.ShouldBe(201, made.Body);
        made.Attributes.GetProperty("bankAccounts")[0].GetProperty("iban").GetString().ShouldBe("DE89370400440532013000");
        made.Attributes.GetProperty("taxDefaults").GetRawText().ShouldBe("""{"category":"S","rate":"19"}""");

        var series = await api.PostAsync("/numberSeries", Document("numberSeries", attributes: $$"""{"ownerId":"{{made.Id}}","name":"Yearly","template":"{yyyy}-{SEQ:0000}","reset":"yearly"}"""));
        series.Status.ShouldBe(201, series.Body);
        var changed = await api.PatchAsync($"/organizations/{made.Id}", Document("organizations", made.Id, """{"legalName":null}""", ToOne("invoiceSeries", "numberSeries", series.Id)));
        changed.Status.ShouldBe(200, changed.Body);
        changed.Attributes.GetProperty("legalName").ValueKind.ShouldBe(JsonValueKind.Null);
        (await api.GetAsync($"/organizations/{made.Id}/invoiceSeries")).Id.ShouldBe(series.Id);
        (await api.GetAsync($"/numberSeries/{series.Id}")).Attributes.GetProperty("next").GetInt64().ShouldBe(1);
    }

    [Test]
    public async Task A_contract_from_its_draft_to_its_end()
    {
        var made = await api.PostAsync("/contracts", Document("contracts", attributes: """
            {"name":"Seats","currency":"EUR","startDate":"2026-01-01","prices":[{"description":"Seat","quantity":"3","unitPrice":"10","cadence":"P1M","offset":"prepaid","dueDays":14}]}
            """, relationships: Buyer));
        made.Status.ShouldBe(201, made.Body);
        made.Attributes.GetProperty("status").GetString().ShouldBe("draft");
        made.Attributes.GetProperty("prices")[0].GetProperty("cadence").GetString().ShouldBe("P1M");

        await ShouldBecomeAsync(made.Id, "activate", null, "active");
        await ShouldBecomeAsync(made.Id, "pause", """{"from":"2026-02-01"}""", "paused");
        await ShouldBecomeAsync(made.Id, "resume", """{"on":"2026-03-01"}""", "active");
        await ShouldBecomeAsync(made.Id, "cancel", null, "cancelled");
        (await api.DeleteAsync($"/contracts/{made.Id}")).Status.ShouldBeOneOf(409, 422);
    }

    [Test]
    public async Task A_contract_over_one_total()
    {
        var made = await api.PostAsync("/contracts", Document("contracts", attributes: """
            {"name":"Project","currency":"EUR","startDate":"2026-01-01","instalments":{"total":"300","numberOfPayments":3,"firstPaymentDate":"2026-02-01"}}
            """, relationships: Buyer));

        made.Attributes.GetProperty("instalments").GetRawText().ShouldBe("""{"total":{"amount":"300.00","currency":"EUR"},"numberOfPayments":3,"firstPaymentDate":"2026-02-01"}""");
        (await api.DeleteAsync($"/contracts/{made.Id}")).Status.ShouldBe(204);
    }

    [Test]
    public async Task An_order_paid_invoiced_and_refunded()
    {
        var made = await api.PostAsync("/orders", Document("orders", attributes: """
            {"items":[{"label":"Icons","amount":"50"}],"billingName":"Ada","billingAddress":{"countryCode":"ES"} }
            """, relationships: Buyer));
        made.Status.ShouldBe(201, made.Body);
        made.Attributes.GetProperty("total").GetProperty("amount").GetString().ShouldBe("60.50");
        (await api.PostAsync($"/orders/{made.Id}/invoice", null)).Status.ShouldBeOneOf(409, 422);

        (await api.PostAsync($"/orders/{made.Id}/pay", null)).Attributes.GetProperty("status").GetString().ShouldBe("paid");
        (await api.PostAsync($"/orders/{made.Id}/invoice", null)).Status.ShouldBe(200);
        (await api.GetAsync($"/orders/{made.Id}/invoices")).Data.GetArrayLength().ShouldBe(1);
        var refunded = await api.PostAsync($"/orders/{made.Id}/refund", Document("refunds", attributes: """{"amount":"10"}"""));
        refunded.Status.ShouldBe(200, refunded.Body);
        refunded.Attributes.GetProperty("status").GetString().ShouldBe("partiallyRefunded");
    }

    [Test]
    public async Task Usage_is_counted_once()
    {
        var body = Document("usageEvents", attributes: """{"meter":"calls","key":"u-1","timestamp":"2026-03-01T10:00:00Z","quantity":"2.5"}""", relationships: Buyer);

        var first = await api.PostAsync("/usageEvents", body);
        var again = await api.PostAsync("/usageEvents", body);

        first.Status.ShouldBe(201, first.Body);
        again.Id.ShouldBe(first.Id);
        first.Attributes.GetProperty("quantity").GetString().ShouldBe("2.5");
        (await api.GetAsync($"/usageEvents/{first.Id}/customer")).Id.ShouldBe(customer.ToString());
    }

    [Test]
    public async Task A_credential_shows_its_secret_once_may_do_no_more_than_its_maker_and_ends()
    {
        var made = await api.PostAsync("/credentials", Document("credentials", attributes: """{"name":"Reader","scopes":["customers:read","credentials:write"]}"""));
        made.Status.ShouldBe(201, made.Body);
        var reader = api.WithKey(made.Attributes.GetProperty("secret").GetString()!);
        (await reader.GetAsync("/customers")).Status.ShouldBe(200);
        (await reader.GetAsync("/invoices")).Status.ShouldBe(403);
        (await reader.PostAsync("/credentials", Document("credentials", attributes: """{"name":"More","scopes":["*:read"]}"""))).Code.ShouldBe("credential.scope_not_held");

        (await api.GetAsync($"/credentials/{made.Id}")).Attributes.GetProperty("secret").ValueKind.ShouldBe(JsonValueKind.Null);
        (await api.DeleteAsync($"/credentials/{made.Id}")).Status.ShouldBe(204);
        (await reader.GetAsync("/customers")).Status.ShouldBe(401);
        (await api.DeleteAsync($"/credentials/{made.Id}")).Status.ShouldBe(404);
    }

    [TestCase("companies")]
    [TestCase("documents")]
    [TestCase("credentials")]
    [TestCase("numberSeries")]
    [TestCase("usageEvents")]
    [TestCase("payments")]
    public async Task Every_list_answers(string type) => (await api.GetAsync($"/{type}?page[size]=5&page[total]=true")).Status.ShouldBe(200);

    private async Task ShouldBecomeAsync(string contract, string action, string? attributes, string status)
    {
        var types = new Dictionary<string, string> { ["pause"] = "pauses", ["resume"] = "resumptions" };
        var reply = await api.PostAsync($"/contracts/{contract}/{action}", attributes is null ? null : Document(types[action], attributes: attributes));

        reply.Status.ShouldBe(200, reply.Body);
        reply.Attributes.GetProperty("status").GetString().ShouldBe(status);
    }
}
