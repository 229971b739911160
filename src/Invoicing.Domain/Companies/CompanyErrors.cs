namespace Invoicing.Domain.Companies;

using Invoicing.Domain.Common;

public static class CompanyErrors
{
    public static InvoicingException IdentifierMalformed(string text) => new(
        ErrorKind.Unprocessable,
        "company.identifier_malformed",
        $"'{text}' is not a company identifier: two letters of the country, then the national registration id.");

    public static InvoicingException OtherAccount(CompanyIdentifier company) => new(
        ErrorKind.Forbidden,
        "company.other_account",
        $"The company {company} is associated to another partner.");

    public static InvoicingException SameCompany() => new(
        ErrorKind.Unprocessable,
        "company.same_as_debtor",
        "Company and debtor must be two different companies.");
}
