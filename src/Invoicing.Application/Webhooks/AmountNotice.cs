using Invoicing.Domain.Money;

namespace Invoicing.Application.Webhooks;

/// <param name="Amount">Decimal text in major units, with the currency's decimals.</param>
public sealed record AmountNotice(string Amount, string Currency)
{
    public static AmountNotice Of(long minor, Currency currency) => new(Money.OfMinor(minor, currency).ToText(), currency.Code);
}
