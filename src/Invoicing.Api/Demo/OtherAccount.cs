using System.Text.Json;
using Invoicing.Application.Contracts;
using Invoicing.Application.Invoices;
using Invoicing.Application.Orders;
using Invoicing.Application.SourceDocuments;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Api.Demo;

/// <summary>A second account with data of each kind, none of which the demo account may see.</summary>
internal sealed class OtherAccount(IMediator mediator)
{
    private static readonly Address Town = new("3 Market Square", null, "28013", "Madrid", null, "ES");
    private static readonly DateOnly Start = new(2024, 1, 1);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var steps = new DemoSteps(mediator, DemoIds.OtherAccount, DemoIds.OtherOrganization, cancellationToken);
        await steps.OrganizationAsync(DemoIds.OtherOrganization, new NewOrganization(
            "Northern Lights LLC", Currency.Usd, "America/Chicago", DemoIds.OtherHandle, Address: Town, Email: "billing@other.example", IsDefault: true));
        await steps.OrganizationAsync(DemoIds.OtherCompany, new NewOrganization(
            "Talleres Ejemplo SL", Currency.Eur, "Europe/Madrid", DemoIds.OtherCompanyHandle, DemoIds.OtherAccountsCompany, Address: Town));
        await steps.OpenAsync(DemoSecrets.OtherApiKey, DemoSecrets.OtherOrganizationToken, DemoSecrets.OtherEmail, DemoSecrets.OtherPassword);
        await LoadContractsAsync(steps);
        await LoadOrdersAsync(steps);
        await LoadInvoicesAsync(steps);
    }

    private static async Task LoadContractsAsync(DemoSteps steps)
    {
        await steps.CustomerAsync(DemoIds.OtherAcademy, "Hillside Academy", "office@hillside.example", Town);
        await steps.CustomerAsync(DemoIds.OtherSubscriber, "Quiet Numbers GmbH", "accounts@quietnumbers.example", Town);
        await steps.InstalmentsAsync(DemoIds.OtherAcademyContract, DemoIds.OtherAcademy, "Recruiting service, 1 team", 1560m, Start);
        await steps.SubscriptionAsync(DemoIds.OtherSubscriberContract, DemoIds.OtherSubscriber, "Reporting", 300m, Start);
    }

    private static async Task LoadOrdersAsync(DemoSteps steps)
    {
        await steps.CustomerAsync(DemoIds.OtherShopper, "Carla Ruiz", "carla@shopper.example", Town);
        await steps.OrderAsync(DemoIds.OtherPaidOrder, DemoIds.OtherShopper, "Photo pack", 60m, "Carla Ruiz", Town);
        await steps.OrderAsync(DemoIds.OtherUnpaidOrder, DemoIds.OtherShopper, "Video pack", 90m, "Carla Ruiz", Town);
        await steps.SendAsync(new MarkOrderPaidCommand(DemoIds.OtherPaidOrder));
    }

    private static async Task LoadInvoicesAsync(DemoSteps steps)
    {
        await steps.SendAsync(new CreateInvoiceCommand(
            "OTHER-1", DemoIds.OtherAccountsCompany, DemoIds.OtherAccountsDebtor, 150_000, Start, Start.AddDays(60)));
        using var document = JsonDocument.Parse("""{"invoice_id":"other-1","amount":"99","currency":"EUR"}""");
        await steps.SendAsync(new UpsertInvoiceDocumentsCommand(
            DemoIds.OtherCompanyHandle, [new PostedDocument("other-1", document.RootElement.Clone())]));
        var drafts = await steps.AskAsync(new GenerateInvoiceForContractCommand(
            DemoIds.OtherOrganization, DemoIds.OtherSubscriber, DemoIds.OtherSubscriberContract, Start, Start.AddMonths(1), null, null, null));
        await steps.SendAsync(new IssueInvoiceCommand(new InvoiceId(drafts[0].Id)));
    }
}
