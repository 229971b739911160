namespace Invoicing.Application.Mail;

/// <summary>What a template can name. Anything else is refused when the template is saved.</summary>
internal static class MailVariables
{
    public static IReadOnlySet<string> Values { get; } = new HashSet<string>
    {
        "number", "reference", "issueDate", "dueDate", "currency", "net", "tax", "total", "due", "balance", "isFree", "termsUrl",
        "seller.name", "seller.email", "seller.vatId", "seller.registrationId",
        "buyer.name", "buyer.email", "buyer.vatId", "buyer.registrationId",
    };

    /// <summary>Lists, and what each of their items has.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Lists { get; } = new Dictionary<string, IReadOnlySet<string>>
    {
        ["lines"] = new HashSet<string> { "description", "quantity", "unitPrice", "net" },
        ["instalments"] = new HashSet<string> { "dueDate", "amount" },
        ["bankAccounts"] = new HashSet<string> { "iban", "bic", "name" },
    };
}
