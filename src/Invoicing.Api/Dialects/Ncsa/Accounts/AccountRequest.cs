namespace Invoicing.Api.Dialects.Ncsa.Accounts;

/// <summary>What is left of a posted account once the card's number is let go.</summary>
internal sealed record AccountRequest(string Brand, string LastFour, string? ContractId, bool IsInitialPayment)
{
    public static AccountRequest Of(NcsaRequest request)
    {
        var contract = request.Related("organization_contract") is [var id, ..] ? id : null;
        var (brand, lastFour) = request.Text("credit_card_number") is { } number
            ? CardNumber.Reduce(number)
            : (request.RequiredText("brand"), request.RequiredText("last_four"));
        return new AccountRequest(brand, lastFour, contract, request.IsTrue("initial_payment"));
    }
}
