using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices.Import;

/// <summary>
/// Where the ledger knows a party otherwise than the document tells it. The draft takes the parties as the ledger knows them, so this is what
/// would be said otherwise when it is issued.
/// </summary>
internal static class PartyDifferences
{
    public static IEnumerable<ImportWarning> OfSeller(ImportedInvoice document, Organization organization)
    {
        var (theirs, ours) = (document.Seller, organization.ToParty());
        foreach (var difference in new[]
        {
            Of("seller", "BT-27", "name", theirs.Name, ours.Name),
            Of("seller", "BT-27", "legal name", theirs.LegalName, ours.LegalName),
            Of("seller", "BT-31", "VAT id", theirs.VatId, ours.VatId),
            Of("seller", "BT-32", "tax number", theirs.TaxNumber, ours.TaxNumber),
            Of("seller", "BT-30", "registration id", theirs.RegistrationId, ours.RegistrationId),
            Of("seller", "BT-34", "electronic address", TextOf(theirs.Endpoint), TextOf(ours.Endpoint)),
            Of("seller", "BG-5", "address", TextOf(theirs.Address), TextOf(ours.Address)),
            Of("seller", "BT-41", "contact", theirs.ContactName, ours.Contact?.Name),
            Of("seller", "BT-42", "telephone", theirs.Phone, ours.Contact?.Phone),
            Of("seller", "BT-43", "e-mail address", theirs.Email, ours.Email),
        })
        {
            if (difference is not null)
            {
                yield return difference;
            }
        }

        foreach (var account in document.PaymentAccounts.Where(account => !IsOf(ours, account)))
        {
            yield return new ImportWarning("seller.differs", "The seller has no such bank account.") { Term = "BT-84", Document = account };
        }
    }

    public static IEnumerable<ImportWarning> OfBuyer(ImportedParty theirs, Customer customer)
    {
        var ours = customer.ToParty();
        return new[]
        {
            Of("buyer", "BT-44", "name", theirs.Name, ours.Name),
            Of("buyer", "BT-44", "legal name", theirs.LegalName, ours.LegalName),
            Of("buyer", "BT-48", "VAT id", theirs.VatId, ours.VatId),
            Of("buyer", "BT-47", "registration id", theirs.RegistrationId, ours.RegistrationId),
            Of("buyer", "BT-49", "electronic address", TextOf(theirs.Endpoint), TextOf(ours.Endpoint)),
            Of("buyer", "BG-8", "address", TextOf(theirs.Address), TextOf(ours.Address)),
            Of("buyer", "BT-56", "contact", theirs.ContactName, null),
            Of("buyer", "BT-57", "telephone", theirs.Phone, customer.Phone),
            Of("buyer", "BT-58", "e-mail address", theirs.Email, ours.Email),
        }.OfType<ImportWarning>();
    }

    /// <summary>What the document leaves out is no difference: the ledger knows more.</summary>
    private static ImportWarning? Of(string party, string term, string what, string? document, string? ours) => document is null || document == ours
        ? null
        : new ImportWarning($"{party}.differs", $"The {party}'s {what} is another one.") { Term = term, Document = document, Draft = ours };

    private static bool IsOf(Party seller, string account) =>
        seller.BankAccounts?.Any(own => own.Iban == account.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()) == true;

    private static string? TextOf(ElectronicAddress? endpoint) => endpoint is null ? null : $"{endpoint.Scheme}:{endpoint.Identifier}";

    private static string? TextOf(Address? address) => address is null
        ? null
        : string.Join(", ", new[] { address.Line1, address.Line2, address.PostalCode, address.City, address.State, address.CountryCode }.Where(part => !string.IsNullOrEmpty(part)));
}
