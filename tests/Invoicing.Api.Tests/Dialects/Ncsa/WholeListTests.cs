using System.Globalization;
using System.Text.Json;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>There are no pages: a list is whole, in the order of its ids, also behind the thousand that the ledger reads at a time.</summary>
public sealed class WholeListTests
{
    private const int Many = 64;
    private const int BehindAThousand = 1_010;

    [Test]
    public async Task All_contracts_of_an_organization()
    {
        var organization = await NcsaOrganization.CreateAsync();
        var path = $"/organizations/{organization.Serial}/organization_contracts";
        for (var i = 0; i < Many; i++)
        {
            await NcsaApi.ReadAsync(HttpMethod.Post, path, 201, NcsaRoute.Contract);
        }

        var list = await NcsaApi.ReadAsync(HttpMethod.Get, path, 200);

        Ids(list).Length.ShouldBe(Many + 1);
        Ids(list).ShouldBe(Ids(list).Order());
        list.GetProperty("links").GetProperty("self").GetString().ShouldBe("/api/team_edition" + path);
        var shown = (await NcsaApi.ReadAsync(HttpMethod.Get, $"/organizations/{organization.Serial}", 200)).GetProperty("data").GetProperty("attributes");
        shown.GetProperty("number-of-contracts").GetInt32().ShouldBe(Many + 1);
        shown.GetProperty("current-contract-ids").EnumerateArray().Select(id => id.GetInt64()).ShouldBe(Ids(list));
    }

    [Test]
    public async Task All_payment_accounts_of_an_organization()
    {
        var organization = await NcsaOrganization.CreateAsync();
        var path = $"/organizations/{organization.Serial}/organization_accounts";
        for (var i = 0; i < Many; i++)
        {
            await NcsaApi.ReadAsync(HttpMethod.Post, path, 201, NcsaRoute.Account);
        }

        var list = await NcsaApi.ReadAsync(HttpMethod.Get, path, 200);

        Ids(list).Length.ShouldBe(Many);
        Ids(list).ShouldBe(Ids(list).Order());
        Ids(await NcsaApi.ReadAsync(HttpMethod.Get, $"/organizations/{(await NcsaOrganization.CreateAsync()).Serial}/organization_accounts", 200)).ShouldBeEmpty();
    }

    [Test]
    public async Task All_invoices_of_an_organization_without_drafts_and_others()
    {
        var organization = await NcsaOrganization.CreateAsync();
        await NcsaApi.PostAsync(organization.Serial, NcsaRoute.Invoice).ShouldBeAsync(201, NcsaApi.Created);
        var (seller, customer) = await RecurringAsync(organization, out var contract);
        for (var month = 0; month < Many; month++)
        {
            var from = new DateOnly(2020, 1, 1).AddMonths(month);
            var draft = (await NcsaApi.Host.SendAsync(new GenerateInvoiceForContractCommand(seller, customer, contract, from, from.AddMonths(1), null, null, null)))[0];
            if (month > 0)
            {
                await NcsaApi.Host.SendAsync(new IssueInvoiceCommand(new InvoiceId(draft.Id)));
            }
        }

        var list = await NcsaApi.ReadAsync(HttpMethod.Get, $"/organizations/{organization.Serial}/organization_invoices", 200);

        Ids(list).Length.ShouldBe(Many);
        Ids(list).ShouldBe(Ids(list).Order());
        list.GetProperty("data").EnumerateArray().Count(invoice => invoice.GetProperty("relationships").GetProperty("organization-contract").GetProperty("data").ValueKind == JsonValueKind.Null)
            .ShouldBe(1);
        var drafted = await NcsaApi.Host.ScalarAsync<long>($"select serial from invoices where contract_id = '{contract}' and status = 'Draft'");
        await NcsaApi.ReadAsync(HttpMethod.Get, $"/organization_invoices/{drafted}", 404);
        foreach (var id in Ids(list).Take(3))
        {
            var one = (await NcsaApi.ReadAsync(HttpMethod.Get, $"/organization_invoices/{id}", 200)).GetProperty("data").GetRawText();
            one.ShouldBe(list.GetProperty("data").EnumerateArray().Single(invoice => invoice.GetProperty("id").GetString() == id.ToString(CultureInfo.InvariantCulture)).GetRawText());
        }
    }

    [Test]
    public async Task All_organizations_of_a_partner()
    {
        await using var host = await ApiHost.StartAsync();
        var before = await ListAsync(host);
        var seller = new OrganizationId(Guid.Parse(host.Demo.Zenskar.Organisation));
        var serials = new List<long>();
        for (var i = 0; i < BehindAThousand; i++)
        {
            serials.Add(await host.SendAsync(new CreateCustomerCommand(CustomerId.New(), seller, new NewCustomer("Club", "club@teams.example"))));
        }

        Ids(await ListAsync(host)).ShouldBe(Ids(before).Concat(serials).Order());
    }

    private static Task<(OrganizationId Seller, CustomerId Customer)> RecurringAsync(NcsaOrganization organization, out ContractId id)
    {
        var contract = id = ContractId.New();
        return CreateAsync();

        async Task<(OrganizationId, CustomerId)> CreateAsync()
        {
            var seller = new OrganizationId(Guid.Parse(NcsaApi.Host.Demo.Zenskar.Organisation));
            var customer = new CustomerId(await NcsaApi.Host.ScalarAsync<Guid>($"select id from customers where serial = {organization.Serial}"));
            var price = new ContractPrice("Platform", 1, 10, new BillingCadence(1, CadenceUnit.Month), BillingOffset.Prepaid);
            var terms = new NewContract("Platform", Domain.Money.Currency.Usd, new DateOnly(2020, 1, 1)) { Prices = [price] };
            await NcsaApi.Host.SendAsync(new CreateContractCommand(contract, customer, terms, Activate: true));
            return (seller, customer);
        }
    }

    private static async Task<JsonElement> ListAsync(ApiHost host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/team_edition/partners/{host.Demo.Ncsa.PartnerId}/organizations");
        request.Headers.TryAddWithoutValidation("Session-Token", host.Demo.Ncsa.SessionToken);
        using var response = await host.Client.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue();
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;
    }

    private static long[] Ids(JsonElement list) =>
        [.. list.GetProperty("data").EnumerateArray().Select(entry => long.Parse(entry.GetProperty("id").GetString()!, CultureInfo.InvariantCulture))];
}
