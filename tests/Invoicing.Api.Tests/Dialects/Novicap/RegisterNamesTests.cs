using System.Text;
using System.Text.Json;
using Invoicing.Application.Companies;
using Invoicing.Domain.Companies;
using Invoicing.Infrastructure.Companies;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>Where the names of companies come from, and when.</summary>
public sealed class RegisterNamesTests
{
    private const string Company = "ESB92000001";
    private const string Debtor = "ESB92000002";

    [Test]
    public async Task A_name_that_is_known_later_is_taken_by_the_next_invoice()
    {
        await using var host = await ApiHost.StartAsync();
        (await NamesAsync(host)).ShouldBe((Company, Debtor));

        await host.SendAsync(new RegisterCompaniesCommand([new(CompanyIdentifier.Parse(Company), new("First SA")), new(CompanyIdentifier.Parse(Debtor), new("Second SL"))]));

        (await NamesAsync(host)).ShouldBe(("First SA", "Second SL"));
        await host.SendAsync(new RegisterCompaniesCommand([new(CompanyIdentifier.Parse(Company), new("Renamed SA"))]));
        (await NamesAsync(host)).ShouldBe(("First SA", "Second SL"), "a name that the account has is the account's");
    }

    [Test]
    public async Task What_VIES_names_is_asked_for_once_and_kept()
    {
        await using var server = new ViesStandIn(ViesStandIn.Json("""{"valid":true,"name":"NAMED BY VIES SA"}"""));
        await using var host = await HostAsync(server);

        (await NamesAsync(host)).ShouldBe(("NAMED BY VIES SA", "NAMED BY VIES SA"));
        (await NamesAsync(host)).ShouldBe(("NAMED BY VIES SA", "NAMED BY VIES SA"));

        server.Requests.Count(request => request.Contains("\"B9200000", StringComparison.Ordinal)).ShouldBe(2);
        (await host.CountAsync($"company_register where name = 'NAMED BY VIES SA' and identifier in ('{Company}', '{Debtor}')")).ShouldBe(2);
    }

    [Test]
    public async Task An_invoice_is_taken_while_VIES_is_out_of_order()
    {
        await using var server = new ViesStandIn(ViesStandIn.Json("""{"actionSucceed":false}""", "503 Service Unavailable"));
        await using var host = await HostAsync(server);

        (await NamesAsync(host)).ShouldBe((Company, Debtor));
        (await NamesAsync(host)).ShouldBe((Company, Debtor));

        server.Requests.Count(request => request.Contains("\"B9200000", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static Task<ApiHost> HostAsync(ViesStandIn server) => ApiHost.StartAsync(services => services.Configure<ViesOptions>(vies =>
    {
        vies.Enabled = true;
        vies.Address = server.Address;
    }));

    private static async Task<(string? Company, string? Debtor)> NamesAsync(ApiHost host)
    {
        var body = Body(NewReference(), ("company_novicap_id", $"\"{Company}\""), ("debtor_novicap_id", $"\"{Debtor}\""), ("api_key", $"\"{host.Demo.Novicap.ApiKey}\""));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync(Invoices, content);
        var data = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("data");
        return (data.GetProperty("company_name").GetString(), data.GetProperty("debtor_name").GetString());
    }
}
