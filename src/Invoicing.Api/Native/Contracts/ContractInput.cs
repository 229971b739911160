using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;

namespace Invoicing.Api.Native.Contracts;

internal static class ContractInput
{
    public static CreateContractCommand ReadNew(ResourceInput input)
    {
        var attributes = input.Attributes;
        attributes.RequiredText("currency");
        var currency = attributes.Currency("currency") ?? Currency.Eur;
        var contract = new NewContract(
            attributes.RequiredText("name"), currency, attributes.RequiredDate("startDate"), attributes.Date("endDate"), attributes.Date("anchorDate"))
        {
            Prices = attributes.List("prices", price => Price(price, currency)) ?? [],
            Instalments = attributes.Object("instalments", plan => new GivenPlan(Instalments(plan, currency)))?.Plan,
        };
        var command = new CreateContractCommand(ContractId.New(), new CustomerId(input.RequiredId("customer")), contract, Activate: false);
        input.Check();
        return command;
    }

    private static InstalmentPlan? Instalments(ObjectInput plan, Currency currency)
    {
        var (total, count, first) = (plan.RequiredMoney("total", currency), plan.Count("numberOfPayments") ?? 1, plan.RequiredDate("firstPaymentDate"));
        return plan.Attempt("numberOfPayments", () => InstalmentPlan.Of(total, count, first));
    }

    private static ContractPrice Price(ObjectInput price, Currency currency)
    {
        var cadence = price.Text("cadence") ?? "P1M";
        return new ContractPrice(
            price.RequiredText("description"),
            price.Decimal("quantity") ?? 1,
            price.RequiredAmount("unitPrice", currency),
            price.Attempt("cadence", () => BillingCadence.Parse(cadence)) ?? new BillingCadence(1, CadenceUnit.Month),
            price.One("offset", Names<BillingOffset>.All) ?? BillingOffset.Prepaid,
            price.Date("startDate"),
            price.Date("endDate"))
        {
            Model = price.One("model", Names<PriceModel>.All) ?? PriceModel.PerUnit,
            Tiers = price.List("tiers", tier => new PriceTier(tier.Decimal("upTo"), tier.RequiredAmount("unitPrice", currency))) ?? [],
            PackageSize = price.Decimal("packageSize") ?? 0,
            Meter = price.Text("meter"),
            Unit = price.Text("unit"),
            IsOneTime = price.Boolean("isOneTime") ?? false,
            DueDays = price.Count("dueDays"),
        };
    }

    private sealed record GivenPlan(InstalmentPlan? Plan);
}
