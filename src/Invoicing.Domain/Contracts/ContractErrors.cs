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

    public static InvoicingException AlreadyExpired(ContractId id) => new(
        ErrorKind.Conflict, "contract.expired", $"Contract {id} is expired and does not change any more.");

    public static InvoicingException NotDraft(Contract contract) => new(
        ErrorKind.Conflict, "contract.not_draft", $"Contract {contract.Id} is {Said(contract)}; only a draft is deleted. Expire it instead.");

    public static InvoicingException CannotPause(Contract contract) => new(
        ErrorKind.Conflict, "contract.cannot_pause", $"Contract {contract.Id} is {Said(contract)}; only an active one is paused.");

    public static InvoicingException NotPaused(Contract contract) => new(
        ErrorKind.Conflict, "contract.not_paused", $"Contract {contract.Id} is {Said(contract)}; only a paused one is resumed.");

    public static InvoicingException CannotExpire(Contract contract) => new(
        ErrorKind.Conflict, "contract.cannot_expire", $"Contract {contract.Id} is {Said(contract)}; only an active or paused one expires.");

    public static InvoicingException OutsideTerm() => new(
        ErrorKind.Invalid, "contract.outside_term", "The day lies outside the contract's term.") { Field = "date" };

    public static InvoicingException ResumedBeforePause(DateOnly paused) => new(
        ErrorKind.Invalid, "contract.resumed_before_pause", string.Create(CultureInfo.InvariantCulture, $"The contract is paused from {paused:yyyy-MM-dd}; resume it on that day or later.")) { Field = "date" };

    public static InvoicingException ExpiresBeforeStart() => new(
        ErrorKind.Invalid, "contract.expires_before_start", "The contract can not expire before it starts.") { Field = "expiry_date" };

    public static InvoicingException PhaseNotFound(Guid id) => new(
        ErrorKind.NotFound, "contract.phase_not_found", $"The contract has no phase {id}.");

    public static InvoicingException PhaseEndBeforeStart(string name) => new(
        ErrorKind.Invalid, "contract.phase_end_before_start", $"The phase '{name}' ends before it starts.") { Field = "end_date" };

    public static InvoicingException PriceEndBeforeStart(string description) => new(
        ErrorKind.Invalid, "contract.price_end_before_start", $"The price '{description}' ends before it starts.") { Field = "end_date" };

    public static InvoicingException TiersInvalid(string description) => new(
        ErrorKind.Invalid, "contract.tiers_invalid", $"The tiers of '{description}' need rising bounds, and none on the last.") { Field = "up_to" };

    public static InvoicingException PackageSizeInvalid(string description) => new(
        ErrorKind.Invalid, "contract.package_size_invalid", $"A package of '{description}' holds more than nothing.") { Field = "package_size" };

    public static InvoicingException CannotBecome(Contract contract, ContractStatus status) => new(
        ErrorKind.Conflict, "contract.cannot_become", $"Contract {contract.Id} is {Said(contract)} and does not become {status.ToString().ToLowerInvariant()} by this.");

    public static InvoicingException CustomerChanged(ContractId id) => new(
        ErrorKind.Conflict, "contract.customer_changed", $"Contract {id} belongs to another customer; make a new contract instead.");

    public static InvoicingException CurrencyMismatch(string price, string contract) => new(
        ErrorKind.Invalid, "contract.currency_mismatch", $"A price in {price} can not be billed by a contract in {contract}.") { Field = "currency" };

    private static string Said(Contract contract) => contract.Status.ToString().ToLowerInvariant();
}
