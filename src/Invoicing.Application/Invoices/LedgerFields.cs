using System.Globalization;
using System.Text.Json;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices;

/// <summary>What the ledger understands of a client's document. Fields that do not parse are null and hinder nothing.</summary>
internal sealed record LedgerFields(Currency Currency, Money? Amount, Money? Total, DateOnly? DueDate, string? ProjectId)
{
    private const int MaximumProjectId = 255;

    // A decimal holds this many digits exactly, and the ledger keeps amounts of at most this size.
    private const int LongestAmount = 28;
    private const decimal LargestAmount = 999_999_999_999_999;

    public static LedgerFields Read(JsonElement document, Currency fallback)
    {
        var currency = CurrencyOf(document, fallback);
        var project = Text(document, "project_id");
        return new LedgerFields(
            currency ?? fallback,
            MoneyOf(document, "amount", currency),
            MoneyOf(document, "total", currency),
            Date(document, "due_at"),
            string.IsNullOrWhiteSpace(project) || project.Length > MaximumProjectId ? null : project);
    }

    public InvoiceDraft ToDraft(string key, Organization seller) => new(Currency, ToLines(key, seller))
    {
        ExternalId = key,
        DueDate = DueDate,
        PricesIncludeTax = true,
    };

    public bool IsSameMoney(LedgerFields other) => this with { ProjectId = null } == other with { ProjectId = null };

    private IReadOnlyList<NewLine> ToLines(string key, Organization seller) =>
        (Total ?? Amount) is { IsNegative: false } payable ? [new NewLine($"Invoice {key}", 1, payable.Amount, seller.DefaultTax)] : [];

    /// <returns>Null for one that is given and not known: an amount in it is no amount in the seller's own.</returns>
    private static Currency? CurrencyOf(JsonElement document, Currency fallback)
    {
        var isGiven = document.TryGetProperty("currency", out var value) && value.ValueKind != JsonValueKind.Null;
        return !isGiven ? fallback : Currency.TryOf(Text(document, "currency"), out var known) ? known : null;
    }

    private static Money? MoneyOf(JsonElement document, string name, Currency? currency)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (currency is null || Text(document, name)?.Trim() is not { Length: <= LongestAmount } text)
        {
            return null;
        }

        if (!decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var amount) || Math.Abs(amount) > LargestAmount)
        {
            return null;
        }

        try
        {
            return Money.Of(amount, currency);
        }
        catch (InvoicingException)
        {
            return null;
        }
    }

    private static DateOnly? Date(JsonElement document, string name) =>
        Text(document, name) is { Length: >= 10 } text
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? Text(JsonElement document, string name) =>
        !document.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
}
