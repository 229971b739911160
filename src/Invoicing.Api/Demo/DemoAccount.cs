using Invoicing.Application.Abstractions;
using Invoicing.Application.Companies;
using Invoicing.Application.Contracts;
using Invoicing.Application.Invoices;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Api.Demo;

/// <summary>The account of every demo credential that is not called another one's.</summary>
internal sealed class DemoAccount(IMediator mediator, ICustomerRepository customers, IContractRepository contracts, TimeProvider time)
{
    private static readonly Address Seller = new("7 Harbour Street", null, "10004", "New York", "US-NY", "US");
    private static readonly Address Lakeside = new("1 Boathouse Road", null, "60611", "Chicago", "US-IL", "US");
    private static readonly Address Campus = new("200 College Avenue", null, "02139", "Cambridge", "US-MA", "US");
    private static readonly Address Home = new("12 Elm Street", null, "94107", "San Francisco", "US-CA", "US");

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var steps = new DemoSteps(mediator, DemoIds.Account, DemoIds.Organization, cancellationToken);
        await steps.SendAsync(new RegisterCompaniesCommand([new(DemoIds.RegisteredCompany, new("MERCADONA SA")), new(DemoIds.RegisteredDebtor, new("LAVINIA BROADCASTING SL"))]));
        await LoadSellersAsync(steps);
        await LoadContractsAsync(steps);
        await CheckSerialsAsync(cancellationToken);
        await LoadInvoicesAsync(steps);
        await LoadOrdersAsync(steps);
    }

    private static async Task LoadSellersAsync(DemoSteps steps)
    {
        await steps.OrganizationAsync(DemoIds.Organization, new NewOrganization(
            "Harbour Studio Inc.", Currency.Usd, "America/New_York", DemoIds.Handle, Address: Seller, Email: "billing@demo.example", IsDefault: true));
        await steps.OrganizationAsync(DemoIds.TestCompany, new NewOrganization(
            "Test Company", Currency.Usd, "America/Los_Angeles", DemoIds.TestCompanyHandle, Address: Home));
        await steps.OpenAsync(DemoSecrets.ApiKey, DemoSecrets.OrganizationToken, DemoSecrets.Email, DemoSecrets.Password);
    }

    // In this order: the academy and its contract are the second ones.
    private async Task LoadContractsAsync(DemoSteps steps)
    {
        var nextMonth = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddMonths(1);
        await steps.CustomerAsync(DemoIds.Club, "Lakeside Rowing Club", "treasurer@lakeside.example", Lakeside);
        await steps.CustomerAsync(DemoIds.Academy, "Riverside Soccer Academy", "office@riverside.example", Campus);
        await steps.CustomerAsync(DemoIds.Subscriber, "Bright Metrics Ltd.", "accounts@brightmetrics.example", Campus);
        await steps.SubscriptionAsync(DemoIds.ClubContract, DemoIds.Club, "Club membership platform", 240m, new DateOnly(2026, 1, 1));
        await steps.InstalmentsAsync(
            DemoIds.AcademyContract, DemoIds.Academy, "Recruiting service, 5 teams", 9300m, new DateOnly(nextMonth.Year, nextMonth.Month, 1));
        await steps.SubscriptionAsync(DemoIds.SubscriberContract, DemoIds.Subscriber, "Analytics platform", 1200m, new DateOnly(2024, 1, 1));
    }

    private async Task CheckSerialsAsync(CancellationToken cancellationToken)
    {
        var customer = await customers.GetAsync(DemoIds.Academy, cancellationToken);
        var contract = await contracts.GetAsync(DemoIds.AcademyContract, cancellationToken);
        if (customer.Serial != DemoIds.AcademySerial || contract.Serial != DemoIds.AcademySerial)
        {
            throw DemoErrors.SerialsTaken(customer.Serial, contract.Serial);
        }
    }

    private static async Task LoadInvoicesAsync(DemoSteps steps)
    {
        for (var month = new DateOnly(2026, 1, 1); month.Month <= 3; month = month.AddMonths(1))
        {
            var drafts = await steps.AskAsync(new GenerateInvoiceForContractCommand(
                DemoIds.Organization, DemoIds.Club, DemoIds.ClubContract, month, month.AddMonths(1), null, null, null));
            var invoice = new InvoiceId(drafts[0].Id);
            await steps.SendAsync(new IssueInvoiceCommand(invoice));
            await steps.SendAsync(new SendInvoiceCommand(invoice));
        }
    }

    private static async Task LoadOrdersAsync(DemoSteps steps)
    {
        await steps.CustomerAsync(DemoIds.Shopper, "Ada Jensen", "ada@shopper.example", Home);
        await steps.CustomerAsync(DemoIds.SecondShopper, "Bo Lindgren", "bo@shopper.example", Home);
        await steps.OrderAsync(DemoIds.PaidOrder, DemoIds.Shopper, "Icon set, commercial licence", 120m, "Ada Jensen", Home);
        await steps.OrderAsync(DemoIds.UnpaidOrder, DemoIds.Shopper, "Font family", 80m, "Ada Jensen", Home);
        await steps.OrderAsync(DemoIds.OrderWithoutBillingDetails, DemoIds.Shopper, "Template pack", 45m);
        await steps.OrderAsync(DemoIds.SecondShoppersOrder, DemoIds.SecondShopper, "Icon set, personal licence", 30m, "Bo Lindgren", Home);
        await steps.SendAsync(new MarkOrderPaidCommand(DemoIds.PaidOrder));
        await steps.SendAsync(new MarkOrderPaidCommand(DemoIds.OrderWithoutBillingDetails));
        await steps.SendAsync(new MarkOrderPaidCommand(DemoIds.SecondShoppersOrder));
    }
}
