namespace Invoicing.Domain.Contracts;

using System.Globalization;
using Invoicing.Domain.Common;

public static class ContractErrors
{
    public static InvoicingException NotFound(object id) => new(
        ErrorKind.NotFound, "contract.not_found", $"There is no contract {id}.");

    public static InvoicingException NotActive(Contract contract) => new(
        ErrorKind.Invalid, "contract.not_active", $"Contract {contract.Id} is {contract.Status.ToString().ToLowerInvariant()}; only an active one is billed.");

    public static InvoicingException AlreadyCancelled(ContractId id) => new(
        ErrorKind.Conflict, "contract.cancelled", $"Contract {id} is cancelled.");

    public static InvoicingException TermsAccepted() => new(
        ErrorKind.Conflict, "contract.terms_accepted", "The contract's terms are accepted; cancel it instead of deleting it.");

    public static InvoicingException InvitationInvalid() => new(
        ErrorKind.Unauthorized, "contract.invitation_invalid", "The invitation to accept the terms is forged, has expired or is for another contract.");

    public static InvoicingException NoInstalments(ContractId id) => new(
        ErrorKind.Invalid, "contract.no_instalments", $"Contract {id} has no instalment plan to invoice.");

    public static InvoicingException NothingToBill() => new(
        ErrorKind.Invalid, "contract.nothing_to_bill", "A contract needs prices or an instalment plan.");

    public static InvoicingException EndBeforeStart() => new(
        ErrorKind.Invalid, "contract.end_before_start", "The contract ends before it starts.") { Field = "end_date" };

    public static InvoicingException PriceWithoutDescription() => new(
        ErrorKind.Invalid, "contract.price_without_description", "A price needs a description.") { Field = "description" };

    public static InvoicingException PriceNegative() => new(
        ErrorKind.Invalid, "contract.price_negative", "Prices and quantities are not negative.") { Field = "unit_price" };

    public static InvoicingException NumberOfPayments(int maximum) => new(
        ErrorKind.Invalid, "contract.number_of_payments", string.Create(CultureInfo.InvariantCulture, $"The number of payments lies between 1 and {maximum}.")) { Field = "number_of_payments" };
}
