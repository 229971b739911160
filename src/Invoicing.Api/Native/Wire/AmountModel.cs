using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Invoicing.Domain.Money;

namespace Invoicing.Api.Native.Wire;

/// <param name="Amount">Decimal text with exactly the currency's decimals.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record AmountModel(
    [property: JsonPropertyName("amount"), RegularExpression(DecimalText.Pattern)] string Amount,
    [property: JsonPropertyName("currency"), RegularExpression("^[A-Z]{3}$")] string Currency)
{
    public static AmountModel Of(Money money) => new(money.ToText(), money.Currency.Code);
}
