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

    public static LedgerFields Read(JsonElement document, Currency fallback)
    {
        var currency = Currency.TryOf(Text(document, "currency"), out var known) ? known : fallback;
        var project = Text(document, "project_id");
        return new LedgerFields(
            currency,
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

    private static Money? MoneyOf(JsonElement document, string name, Currency currency)
    {
        if (Text(document, name) is not { } text || !decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount))
            return null;
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
