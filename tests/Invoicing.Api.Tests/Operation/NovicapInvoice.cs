namespace Invoicing.Api.Tests.Operation;

internal static class NovicapInvoice
{
    public static Dictionary<string, object> Of(string reference) => new()
    {
        ["api_key"] = "abcd",
        ["reference"] = reference,
        ["company_novicap_id"] = "ESA46103834",
        ["debtor_novicap_id"] = "ESB66367129",
        ["amount"] = 150000,
        ["issued_at"] = "2017-08-31",
        ["due_at"] = "2017-10-31",
    };
}
