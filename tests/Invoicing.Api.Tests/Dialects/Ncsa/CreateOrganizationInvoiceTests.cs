using Invoicing.Application.Contracts;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class CreateOrganizationInvoiceTests
{
    private const string Sample = """
        {
          "data": {
            "type": "organization_invoices",
            "relationships": {
              "organization": {
                "data": {
                  "type": "organizations",
                  "id": "2"
                }
              },
              "organization_contract": {
                "data": {
                  "type": "organization_contracts",
                  "id": "2"
                }
              }
            }
          }
        }
        """;

    [Test]
    public async Task The_sample_of_the_specification_is_created() => await NcsaApi.PostAsync("2", Sample).ShouldBeAsync(201, NcsaApi.Created);

    [Test]
    public async Task A_contract_is_invoiced_once_and_mailed_with_every_call()
    {
        var organization = await NcsaOrganization.CreateAsync();

        for (var call = 1; call <= 3; call++)
        {
            await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract)).ShouldBeAsync(201, NcsaApi.Created);
            await organization.ShouldGetMailsAsync(call);
        }

        (await organization.CountInvoicesAsync()).ShouldBe(1);
        (await organization.CountInvoicesAsync("number is not null and issued_at is not null")).ShouldBe(1);
    }

    [Test]
    public async Task Parallel_first_calls_make_one_invoice()
    {
        var organization = await NcsaOrganization.CreateAsync();
        var calls = Enumerable.Range(0, 8).Select(_ => NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract)));

        foreach (var call in calls.ToList())
        {
            await call.ShouldBeAsync(201, NcsaApi.Created);
        }

        (await organization.CountInvoicesAsync()).ShouldBe(1);
        await organization.ShouldGetMailsAsync(8);
    }

    [TestCase("""{"data":{"type":"organization_invoices"}}""")]
    [TestCase("""{"data":{"type":"organization_invoices","relationships":null}}""")]
    [TestCase("""{"data":{"type":"organization_invoices","relationships":{}}}""")]
    [TestCase("""{"data":{"type":"organization_invoices","relationships":{"organization":{"data":{"type":"organizations","id":"2"}}}}}""")]
    [TestCase("""{"data":{"type":"organization_invoices","relationships":{"organization_contract":null}}}""")]
    [TestCase("""{"data":{"type":"organization_invoices","relationships":{"organization_contract":{"data":null}}}}""")]
    [TestCase("""{"data":{"type":"organization_invoices","relationships":{"organization-contract":{"data":null}}}}""")]
    public async Task Without_a_contract_one_free_invoice_is_sent(string body)
    {
        var organization = await NcsaOrganization.CreateAsync();

        await NcsaApi.PostAsync(organization.Serial, body).ShouldBeAsync(201, NcsaApi.Created);
        await NcsaApi.PostAsync(organization.Serial, body).ShouldBeAsync(201, NcsaApi.Created);

        await organization.ShouldGetMailsAsync(2);
        (await organization.CountInvoicesAsync("contract_id is null")).ShouldBe(1);
        (await organization.CountInvoicesAsync()).ShouldBe(1);
    }

    [TestCase("organization-invoices", """{"organization-contract":{"data":{"type":"organization-contracts","id":"#"}}}""")]
    [TestCase("organization_invoices", """{"organization-contract":{"data":{"type":"organization_contracts","id":"#"}}}""")]
    [TestCase("organization_invoices", """{"organization_contract":{"data":{"type":"organization_contracts","id":#}}}""")]
    [TestCase("organization_invoices", """{"organization_contract":{"data":{"id":"#"}}}""")]
    [TestCase("organization_invoices", """{"organization_contract":{"data":null},"organization-contract":{"data":{"id":"#"}}}""")]
    [TestCase("organization_invoices", """{"organization_contract":{"data":{"id":"#","more":[]},"meta":1},"sport":[]}""")]
    [TestCase("organization_invoices", """{"organization_contract":{"data":{"id":"#"}},"organization":{"data":{"type":"organizations","id":"999999"}}}""")]
    [TestCase("organization_invoices", """{"organization_contract":{"data":{"id":"#"}},"organization":{"data":null}}""")]
    public async Task Both_spellings_numbers_and_more_members_are_understood(string type, string relationships)
    {
        var organization = await NcsaOrganization.CreateAsync();
        var contract = relationships.Replace("#", organization.Contract.ToString(), StringComparison.Ordinal);
        var body = $$"""{"data":{"id":7,"type":"{{type}}","attributes":{"amount":-1},"relationships":{{contract}} },"more":true}""";

        await NcsaApi.PostAsync(organization.Serial, body).ShouldBeAsync(201, NcsaApi.Created);

        (await organization.CountInvoicesAsync($"contract_id = '{organization.ContractId}'")).ShouldBe(1);
    }

    [TestCase("application/json")]
    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase(null)]
    public async Task Any_content_type_is_read(string? contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, NcsaApi.PathOf(2));
        request.Content = new ByteArrayContent("""{"data":{"type":"other"}}"""u8.ToArray());
        request.Headers.Add("session-token", NcsaApi.Token);
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        await NcsaApi.Host.Client.SendAsync(request).ShouldBeErrorAsync(409, NcsaApi.PathOf(2), "The type must be organization_invoices.");
    }

    [Test]
    public async Task An_organization_without_an_address_gets_nothing()
    {
        var organization = await NcsaOrganization.CreateAsync(withEmail: false);
        var path = NcsaApi.PathOf(organization.Serial);

        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract))
            .ShouldBeErrorAsync(422, path, $"Customer {organization.Serial} has no e-mail address to send the invoice to.");

        (await organization.CountInvoicesAsync()).ShouldBe(0);
    }

    [Test]
    public async Task A_cancelled_contract_is_unknown()
    {
        var organization = await NcsaOrganization.CreateAsync();
        await NcsaApi.Host.SendAsync(new CancelContractCommand(organization.ContractId));

        await NcsaApi.PostAsync(organization.Serial, NcsaApi.BodyOf(organization.Contract)).ShouldBeAsync(404, NcsaApi.UnknownContract);

        (await organization.CountInvoicesAsync()).ShouldBe(0);
    }
}
