using Invoicing.Api.Dialects.Zenskar.Products;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Application.Products;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Products;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

/// <summary>From the body of a request to a whole contract.</summary>
internal static class ContractReader
{
    private static readonly string[] Kept =
        ["description", "renewal_policy", "bill_parent_customer", "contract_link", "external_id", "tags", "source", "custom_attributes"];

    /// <summary>Everything of the body that can be judged without the ledger.</summary>
    public static async Task JudgeAsync(ObjectReader body)
    {
        body.Text("description", 10_000);
        body.Choice("renewal_policy", "renew_with_default_contract", "renew_with_existing", "do_not_renew");
        body.Optional<bool>("bill_parent_customer", LaxBoolean.Read);
        body.Text("contract_link", 2_000);
        body.Text("external_id", 255);
        body.Texts("tags", 255);
        body.Dictionary("source");
        body.Dictionary("custom_attributes");
        await ReadAsync(body, Attributes.Empty, null);
    }

    public static async Task<(NewContract Contract, CustomerId Customer, ContractStatus Status)> ReadAsync(
        ObjectReader body, Attributes before, Func<ProductId, Task<ProductView>>? findProduct)
    {
        var name = body.RequiredText("name", 500);
        var status = body.RequiredChoice("status", "draft", "active", "paused");
        var currency = PricingReader.CurrencyOf(body, null);
        var start = WireText.DayOf(body.Required<DateTimeOffset>("start_date", LaxDateTime.Read));
        var customer = body.Required<Guid>("customer_id", LaxUuid.Read);
        var phases = new PhaseReader(currency, start, findProduct);
        var contract = new NewContract(
            name,
            Currency.Of(currency),
            start,
            WireText.EndOf(body.Optional<DateTimeOffset>("end_date", LaxDateTime.Read)),
            WireText.DayOf(body.Optional<DateTimeOffset>("anchor_date", LaxDateTime.Read)))
        {
            IsAnchoredToMonthEnd = body.Optional<bool>("is_last_day_of_month", LaxBoolean.Read) ?? false,
            Phases = await phases.ReadAllAsync(body.Objects("phases")),
            MayBeEmpty = true,
            Attributes = before.With(KeptFields.Change(Attributes.Empty, body, Kept)),
        };
        return (contract, new CustomerId(customer), StatusOf(status));
    }

    public static ContractStatus StatusOf(string status) => status switch
    {
        "active" => ContractStatus.Active,
        "paused" => ContractStatus.Paused,
        "expired" => ContractStatus.Expired,
        _ => ContractStatus.Draft,
    };
}
