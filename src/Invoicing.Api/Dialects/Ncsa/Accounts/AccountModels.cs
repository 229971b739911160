using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Ncsa.Contracts;
using Invoicing.Api.Dialects.Ncsa.Organizations;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Payments;

namespace Invoicing.Api.Dialects.Ncsa.Accounts;

/// <param name="Contracts">Of the organization, cancelled ones too.</param>
public sealed record ShownAccount(PaymentAccountView Account, CustomerView Organization, IReadOnlyList<ContractView> Contracts);

/// <param name="Reference">The ledger's own; no card can be told from it.</param>
public sealed record AccountAttributes(
    [property: JsonPropertyName("brand")] string Brand,
    [property: JsonPropertyName("last-four")] string LastFour,
    [property: JsonPropertyName("reference")] string Reference,
    [property: JsonPropertyName("created-at")] string CreatedAt)
{
    internal static JsonApiResource<AccountAttributes> ResourceOf(ShownAccount shown)
    {
        var account = shown.Account;
        var contract = shown.Contracts.FirstOrDefault(contract => contract.Id == account.ContractId);
        var attributes = new AccountAttributes(account.Brand, account.LastFour, account.Id.ToString(), RailsText.Of(account.CreatedAt));
        return new JsonApiResource<AccountAttributes>(Serials.Text(account.Serial), "organization-accounts", attributes)
        {
            Relationships = new Dictionary<string, JsonApiRelationship>
            {
                ["organization"] = new(new JsonApiResourceIdentifier(Serials.Text(shown.Organization.Serial), OrganizationAttributes.Type)),
                ["organization-contract"] = new(contract is null ? null : new JsonApiResourceIdentifier(Serials.Text(contract.Serial), ContractAttributes.Type)),
            },
        };
    }
}

/// <summary>
/// A card's number, of which the brand and the last four digits are kept and nothing else, or just those two. Everything else that
/// the product's clients send about a card is not looked at. The relationship <c>organization_contract</c> names the contract to pay for.
/// </summary>
public sealed record PostedAccount(
    [property: JsonPropertyName("credit_card_number")] string? CreditCardNumber = null,
    [property: JsonPropertyName("brand")] string? Brand = null,
    [property: JsonPropertyName("last_four")] string? LastFour = null,
    [property: JsonPropertyName("initial_payment")] bool InitialPayment = false)
{
    // A record prints its members, and what is printed ends up in a log.
    public override string ToString() => nameof(PostedAccount);
}
