using Invoicing.Api.Dialects.Ncsa.Sports;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;

namespace Invoicing.Api.Dialects.Ncsa.Contracts;

/// <summary>A posted contract: one year for one total in monthly payments.</summary>
internal sealed record ContractRequest(
    DateOnly Start, DateOnly FirstPayment, int NumberOfPayments, decimal Amount, int NumberOfTeams, decimal Modifier, string? SportId)
{
    public static ContractRequest Of(NcsaRequest request) => new(
        request.RequiredDate("start_date"),
        request.RequiredDate("first_payment_date"),
        request.RequiredInteger("number_of_payments"),
        request.RequiredDecimal("amount"),
        request.RequiredInteger("number_of_teams"),
        request.Decimal("modifier") ?? 1,
        request.Related("sport") is [var sport, ..] ? sport : throw NcsaErrors.Unreadable("sport", "Send the id of the sport under data.relationships.sport."));

    public CreateContractCommand ToCommand(CustomerView organization, string currency)
    {
        var sport = SportCatalog.Find(Serials.Parse(SportId!)) ?? throw NcsaErrors.Refused("sport.not_found", $"There is no sport {SportId}.");
        if (NumberOfTeams < 1 || Modifier <= 0)
        {
            throw NcsaErrors.Refused("contract.teams_or_modifier", "The number of teams and the modifier are greater than zero.");
        }

        var total = Money.Of(Amount, Currency.Of(currency));
        var terms = new NewContract($"Team Edition, {sport.DisplayName}, teams: {Serials.Text(NumberOfTeams)}", total.Currency, Start, Start.AddYears(1))
        {
            Instalments = InstalmentPlan.Of(total, NumberOfPayments, FirstPayment),
            Attributes = new ContractExtras(Modifier, NumberOfTeams, sport).ToAttributes(),
        };
        return new CreateContractCommand(ContractId.New(), new CustomerId(organization.Id), terms, Activate: true);
    }
}

internal static class AcceptanceRequest
{
    public static AcceptContractTermsCommand ToAcceptCommand(this (string By, string Phrase) acceptance, Guid contract) =>
        new(new ContractId(contract), acceptance.By, acceptance.Phrase);

    public static (string By, string Phrase) ReadAcceptance(this NcsaRequest request) =>
        (request.RequiredText("accepted_by"), request.RequiredText("phrase"));
}
