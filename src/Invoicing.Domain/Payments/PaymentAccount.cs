namespace Invoicing.Domain.Payments;

using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;

/// <summary>
/// How a customer means to pay, as much of it as may be told apart by: never the number of a card or an account, nor what
/// belongs to it. Nothing is charged by it.
/// </summary>
public sealed class PaymentAccount : Entity
{
    public const int LongestBrand = 24;
    public const int LastDigits = 4;

    private PaymentAccount()
    {
    }

    public PaymentAccountId Id { get; private init; }

    /// <summary>Small, unique integer, for APIs that do not speak UUID. Given by the database.</summary>
    public long Serial { get; private init; }

    public CustomerId CustomerId { get; private init; }

    /// <summary>The contract that it was given for, if any.</summary>
    public ContractId? ContractId { get; private init; }

    public string Brand { get; private init; } = null!;

    public string LastFour { get; private init; } = null!;

    public DateTimeOffset CreatedAt { get; private init; }

    public static PaymentAccount Create(
        PaymentAccountId id, Customer customer, Contract? contract, string brand, string lastFour, DateTimeOffset now)
    {
        if (lastFour.Length != LastDigits || !lastFour.All(char.IsAsciiDigit))
        {
            throw PaymentAccountErrors.LastFourInvalid();
        }

        // Letters alone: a number cannot be slipped in as a brand.
        if (brand.Length is 0 or > LongestBrand || !brand.All(letter => char.IsAsciiLetter(letter) || letter is '_' or '-' or ' '))
        {
            throw PaymentAccountErrors.BrandInvalid();
        }

        var account = new PaymentAccount
        {
            Id = id,
            AccountId = customer.AccountId,
            CustomerId = customer.Id,
            ContractId = contract?.Id,
            Brand = brand,
            LastFour = lastFour,
            CreatedAt = now,
        };
        account.Raise(new PaymentAccountAdded(id, customer.Id));
        return account;
    }
}
