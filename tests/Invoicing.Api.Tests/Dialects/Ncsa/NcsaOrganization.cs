using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>An organization of the demo partner that no other test knows, with one contract.</summary>
internal sealed record NcsaOrganization(long Serial, long Contract, ContractId ContractId, string Email)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<NcsaOrganization> CreateAsync(bool withEmail = true)
    {
        var customer = CustomerId.New();
        var email = $"{customer}@teams.example";
        var seller = new OrganizationId(Guid.Parse(NcsaApi.Host.Demo.Zenskar.Organisation));
        var details = new NewCustomer("Hilltop Lacrosse", withEmail ? email : null);
        var serial = await NcsaApi.Host.SendAsync(new CreateCustomerCommand(customer, seller, details));

        var contract = ContractId.New();
        var total = Money.OfMinor(496800, Currency.Of("USD"));
        var terms = new NewContract("Season", total.Currency, new DateOnly(2026, 9, 1), new DateOnly(2027, 9, 1))
        {
            Instalments = InstalmentPlan.Of(total, 2, new DateOnly(2026, 9, 15)),
        };
        await NcsaApi.Host.SendAsync(new CreateContractCommand(contract, customer, terms, Activate: true));

        var contractSerial = await NcsaApi.Host.ScalarAsync<long>($"select serial from contracts where id = '{contract}'");
        return new NcsaOrganization(serial, contractSerial, contract, email);
    }

    /// <summary>An invoice of the other partner.</summary>
    public static async Task<long> OtherInvoiceAsync()
    {
        var other = NcsaApi.Host.Demo.Ncsa;
        await NcsaApi.PostAsync(other.OtherOrganizationId, NcsaRoute.Invoice, other.OtherSessionToken).ShouldBeAsync(201, NcsaApi.Created);
        return await NcsaApi.Host.ScalarAsync<long>(
            $"select min(serial) from invoices where customer_id = (select id from customers where serial = {other.OtherOrganizationId}) and status <> 'Draft'");
    }

    public Task<long> CountInvoicesAsync(string condition = "1 = 1") =>
        NcsaApi.Host.CountAsync($"invoices where customer_id = (select id from customers where serial = {Serial}) and {condition}");

    public Task<long> CountMailsAsync() => NcsaApi.Host.CountAsync($"outgoing_mails where recipient = '{Email}'");

    /// <summary>Mails are queued after the answer, by the reaction to what was committed.</summary>
    public async Task ShouldGetMailsAsync(long expected)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await CountMailsAsync() < expected && !patience.IsCancellationRequested)
        {
            await Task.Delay(50);
        }

        (await CountMailsAsync()).ShouldBe(expected);
    }
}
