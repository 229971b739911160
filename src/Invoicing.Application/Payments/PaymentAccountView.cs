using Invoicing.Domain.Payments;

namespace Invoicing.Application.Payments;

/// <summary>The one read model of a payment account.</summary>
public sealed record PaymentAccountView(
    Guid Id, long Serial, Guid CustomerId, Guid? ContractId, string Brand, string LastFour, DateTimeOffset CreatedAt)
{
    public static PaymentAccountView Of(PaymentAccount account) => new(
        account.Id.Value,
        account.Serial,
        account.CustomerId.Value,
        account.ContractId?.Value,
        account.Brand,
        account.LastFour,
        account.CreatedAt);
}
