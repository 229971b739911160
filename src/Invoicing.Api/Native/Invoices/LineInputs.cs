using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Api.Native.Invoices;

/// <summary>The parts of an invoice that have amounts.</summary>
/// <param name="currency">Of the invoice.</param>
/// <param name="defaultTax">Of the organization.</param>
internal sealed class LineInputs(Currency currency, TaxRate defaultTax)
{
    public IReadOnlyList<NewLine>? Lines(ObjectInput input, string name) => input.List(name, Line);

    public IReadOnlyList<NewAllowance>? Allowances(ObjectInput input, string name) => input.List(name, Allowance);

    public IReadOnlyList<NewInstalment>? Instalments(ObjectInput input, string name) => input.List(name, Instalment);

    public Money? Amount(ObjectInput input, string name) => input.Money(name, currency);

    private NewLine Line(ObjectInput line) => new(
        line.RequiredText("description"),
        line.Has("quantity") ? line.RequiredDecimal("quantity") : 1,
        line.RequiredAmount("unitPrice", currency),
        line.Tax("taxCategory", "taxRate") ?? defaultTax,
        line.Money("discount", currency),
        line.Text("unitCode") ?? "C62")
    {
        ExemptionReason = line.Text("exemptionReason"),
        ExemptionCode = line.Text("exemptionCode"),
        Period = line.Period("period"),
    };

    private NewAllowance Allowance(ObjectInput allowance) => new(
        allowance.RequiredText("reason"),
        allowance.RequiredMoney("amount", currency),
        allowance.Tax("taxCategory", "taxRate") ?? defaultTax);

    private NewInstalment Instalment(ObjectInput part) =>
        new(part.RequiredDate("dueDate"), part.Money("amount", currency), part.Percentage("percent"));
}
