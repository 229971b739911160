using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Ncsa.Organizations;
using Invoicing.Api.Dialects.Ncsa.Sports;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Contracts;
using Invoicing.Application.Payments;

namespace Invoicing.Api.Dialects.Ncsa.Contracts;

/// <param name="Accounts">The payment accounts of its organization, oldest first.</param>
public sealed record ShownContract(ContractView Contract, IReadOnlyList<PaymentAccountView> Accounts);

/// <param name="NumberOfAthletes">None are kept here.</param>
/// <param name="CurrentContractAmount">The whole total; null where the contract is billed by recurring prices.</param>
public sealed record ContractAttributes(
    [property: JsonPropertyName("start-date")] string StartDate,
    [property: JsonPropertyName("end-date")] string? EndDate,
    [property: JsonPropertyName("modifier")] string Modifier,
    [property: JsonPropertyName("number-of-payments")] int? NumberOfPayments,
    [property: JsonPropertyName("number-of-teams")] int? NumberOfTeams,
    [property: JsonPropertyName("number-of-athletes")] int NumberOfAthletes,
    [property: JsonPropertyName("current-contract-amount")] string? CurrentContractAmount,
    [property: JsonPropertyName("sport-name")] string? SportName,
    [property: JsonPropertyName("accepted-at")] string? AcceptedAt,
    [property: JsonPropertyName("deleted-at")] string? DeletedAt,
    [property: JsonPropertyName("payment-account-id")] long? PaymentAccountId)
{
    public const string Type = "organization-contracts";

    internal static JsonApiResource<ContractAttributes> ResourceOf(ShownContract shown)
    {
        var contract = shown.Contract;
        var extras = ContractExtras.Of(contract.Attributes);
        var id = Serials.Text(contract.Serial);
        var attributes = new ContractAttributes(
            RailsText.Of(contract.Start),
            contract.End is { } end ? RailsText.Of(end) : null,
            RailsText.Of(extras.Modifier),
            contract.NumberOfPayments,
            extras.NumberOfTeams,
            0,
            contract.Total is { } total ? RailsText.Of(total.Amount) : null,
            extras.Sport?.DisplayName,
            contract.TermsAcceptedAt is { } accepted ? RailsText.Of(accepted) : null,
            contract.CancelledAt is { } cancelled ? RailsText.Of(cancelled) : null,
            shown.Accounts.LastOrDefault(account => account.ContractId == contract.Id)?.Serial);
        return new JsonApiResource<ContractAttributes>(id, Type, attributes)
        {
            Relationships = new Dictionary<string, JsonApiRelationship>
            {
                ["organization"] = new(new JsonApiResourceIdentifier(Serials.Text(contract.CustomerSerial), OrganizationAttributes.Type)),
                ["sport"] = new(extras.Sport is { } sport ? new JsonApiResourceIdentifier(Serials.Text(sport.Id), SportAttributes.Type) : null),
            },
            Links = new JsonApiLinks($"{NcsaDialect.Prefix}/organization_contracts/{id}"),
        };
    }
}

/// <summary>Numbers may be text. The relationship <c>sport</c> names the sport.</summary>
/// <param name="Amount">The whole total.</param>
public sealed record PostedContract(
    [property: JsonPropertyName("start_date")] DateOnly StartDate,
    [property: JsonPropertyName("first_payment_date")] DateOnly FirstPaymentDate,
    [property: JsonPropertyName("number_of_payments")] int NumberOfPayments,
    [property: JsonPropertyName("number_of_teams")] int NumberOfTeams,
    [property: JsonPropertyName("amount")] decimal Amount,
    [property: JsonPropertyName("modifier")] decimal? Modifier = null);

/// <param name="Phrase">As the link of the invoice's message says it.</param>
public sealed record PostedAcceptance(
    [property: JsonPropertyName("accepted_by")] string AcceptedBy,
    [property: JsonPropertyName("phrase")] string Phrase);
