using System.Globalization;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>Rules of EN 16931 and Peppol on what a file says, tighter than the official ones where those leave slack.</summary>
internal static class WrittenRules
{
    private static readonly string[] ZeroRated = ["Z", "E", "AE", "K", "G", "O"];
    private static readonly string[] Reasoned = ["E", "AE", "K", "G", "O"];

    /// <returns>The broken rules, each once, with what is wrong.</returns>
    public static IReadOnlyList<string> Broken(Said said) => [.. Present(said)
        .Concat(Totals(said))
        .Concat(said.Taxes.SelectMany(tax => Group(said, tax)))
        .Concat(said.Lines.SelectMany(Line))
        .Concat(Outside(said))
        .Concat(Within(said))
        .Concat(Payment(said))
        .Concat(Peppol(said))
        .Concat(Decimals(said))
        .Where(rule => !rule.Holds)
        .Select(rule => rule.Name)
        .Distinct()];

    private static IEnumerable<(string Name, bool Holds)> Present(Said said) =>
    [
        ("BR-01", said.Specification is not null),
        ("BR-02", said.Number is not null),
        ("BR-03", said.IssueDate is not null),
        ("BR-04", said.TypeCode is "380" or "381"),
        ("BR-05", said.Currency is { Length: 3 }),
        ("BR-06", said.Seller.Name is not null),
        ("BR-07", said.Buyer.Name is not null),
        ("BR-09", said.Seller.Address?.Country is { Length: 2 }),
        ("BR-11", said.Buyer.Address?.Country is { Length: 2 }),
        ("BR-16", said.Lines.Count > 0),
        ("BR-CO-18", said.Taxes.Count > 0),
        ("BR-CO-26", said.Seller.Registration is not null || said.Seller.VatId is not null),
        ("BR-CO-09", new[] { said.Seller.VatId, said.Buyer.VatId }.All(id => id is null || (char.IsAsciiLetter(id[0]) && char.IsAsciiLetter(id[1]) && id[..2] != "GR"))),
        ("BR-CO-25", Value(said.Totals.Due) <= 0 || said.DueDate is not null || said.Payment.Terms is not null),
        ("BR-62", said.Seller.Endpoint is null || said.Seller.Endpoint.Scheme is not null),
        ("BR-63", said.Buyer.Endpoint is null || said.Buyer.Endpoint.Scheme is not null),
    ];

    private static IEnumerable<(string Name, bool Holds)> Totals(Said said)
    {
        var sums = said.Totals;
        return
        [
            ("BR-CO-10", Value(sums.Lines) == said.Lines.Sum(line => Value(line.Net))),
            ("BR-CO-11", Value(sums.Allowances) == said.Allowances.Sum(item => Value(item.Amount)) && sums.Allowances is null == (said.Allowances.Count == 0)),
            ("BR-CO-12", Value(sums.Charges) == said.Charges.Sum(item => Value(item.Amount)) && sums.Charges is null == (said.Charges.Count == 0)),
            ("BR-CO-13", Value(sums.TaxExclusive) == Value(sums.Lines) - Value(sums.Allowances) + Value(sums.Charges)),
            ("BR-CO-14", Value(sums.Tax) == said.Taxes.Sum(tax => Value(tax.Amount))),
            ("BR-CO-15", Value(sums.TaxInclusive) == Value(sums.TaxExclusive) + Value(sums.Tax)),
            ("BR-CO-16", Value(sums.Due) == Value(sums.TaxInclusive) - Value(sums.Prepaid) + Value(sums.Rounding)),
        ];
    }

    private static IEnumerable<(string Name, bool Holds)> Group(Said said, SaidTax tax)
    {
        bool IsOfGroup(string? category, string? rate) => category == tax.Category && Value(rate) == Value(tax.Rate);
        var basis = said.Lines.Where(line => IsOfGroup(line.Category, line.Rate)).Sum(line => Value(line.Net))
            - said.Allowances.Where(item => IsOfGroup(item.Category, item.Rate)).Sum(item => Value(item.Amount))
            + said.Charges.Where(item => IsOfGroup(item.Category, item.Rate)).Sum(item => Value(item.Amount));
        var due = Math.Round(Value(tax.Base) * Value(tax.Rate) / 100m, said.Currency == "JPY" ? 0 : 2, MidpointRounding.AwayFromZero);
        var needsReason = Reasoned.Contains(tax.Category);
        return
        [
            ($"BR-{tax.Category}-08", Value(tax.Base) == basis),
            ($"BR-{tax.Category}-05", tax.Category == "S" ? Value(tax.Rate) > 0 : !ZeroRated.Contains(tax.Category) || Value(tax.Rate) == 0),
            ($"BR-{tax.Category}-01", said.Taxes.Count(other => IsOfGroup(other.Category, other.Rate)) == 1),
            ($"BR-{tax.Category}-10", needsReason == (tax.Reason is not null || tax.ReasonCode is not null)),
            ("BR-48", tax.Category == "O" == tax.Rate is null),
            ("BR-CO-17", said.TypeCode == "381" ? Math.Abs(Value(tax.Amount) - due) < 1 : Value(tax.Amount) == due),
        ];
    }

    private static IEnumerable<(string Name, bool Holds)> Line(SaidLine line)
    {
        var allowances = line.Allowances.Sum(item => item.IsCharge ? -Value(item.Amount) : Value(item.Amount));
        return
        [
            ("BR-21", line.Id is not null),
            ("BR-22", line.Quantity is not null),
            ("BR-23", line.Unit is not null),
            ("BR-24", line.Net is not null),
            ("BR-25", line.Name is not null),
            ("BR-26", line.Price is not null),
            ("BR-27", Value(line.Price) >= 0),
            ("BR-CO-04", line.Category is not null),
            ("BR-41", line.Allowances.All(item => Value(item.Amount) > 0)),
            ("BR-42", line.Allowances.All(item => item.Reason is not null || item.Code is not null)),
            ("BR-O-05", line.Category == "O" == line.Rate is null),
            ("PEPPOL-EN16931-R120", Math.Abs((Value(line.Quantity) * Value(line.Price)) - allowances - Value(line.Net)) <= 0.005m),
        ];
    }

    private static IEnumerable<(string Name, bool Holds)> Outside(Said said)
    {
        var isOutside = said.Taxes.Any(tax => tax.Category == "O");
        return [("BR-O-02", !isOutside || (said.Seller.VatId is null && said.Buyer.VatId is null)), ("BR-O-11", !isOutside || said.Taxes.Count == 1)];
    }

    private static IEnumerable<(string Name, bool Holds)> Within(Said said)
    {
        var isWithin = said.Taxes.Any(tax => tax.Category == "K");
        return
        [
            ("BR-IC-02", !isWithin || (said.Seller.VatId is not null && said.Buyer.VatId is not null)),
            ("BR-IC-11", !isWithin || said.DeliveryDate is not null || said.Period is not null),
            ("BR-IC-12", !isWithin || said.DeliveryAddress?.Country is not null),
        ];
    }

    private static IEnumerable<(string Name, bool Holds)> Payment(Said said) =>
    [
        ("BR-49", said.Payment.Accounts.All(account => account.Code is not null)),
        ("BR-50", said.Payment.Accounts.All(account => account.Number is not null || account.Code == "1")),
        ("UBL-SR-47", said.Payment.Accounts.Select(account => account.Code).Distinct().Count() <= 1),
        ("BR-55", said.TypeCode != "381" || said.References["BG-3"] is { Length: > 1 }),
    ];

    private static IEnumerable<(string Name, bool Holds)> Peppol(Said said)
    {
        var isPeppol = said.Specification?.Contains("peppol", StringComparison.Ordinal) == true;
        return !isPeppol ? [] :
        [
            ("PEPPOL-EN16931-R001", said.Process == "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),
            ("PEPPOL-EN16931-R002", said.Notes.Count <= 1),
            ("PEPPOL-EN16931-R003", said.References["BT-10"] is not null || said.References["BT-13"] is not null),
            ("PEPPOL-EN16931-R010", said.Buyer.Endpoint is not null),
            ("PEPPOL-EN16931-R020", said.Seller.Endpoint is not null),
        ];
    }

    private static IEnumerable<(string Name, bool Holds)> Decimals(Said said)
    {
        var sums = said.Totals;
        string?[] amounts =
        [
            sums.Lines, sums.Allowances, sums.Charges, sums.TaxExclusive, sums.Tax, sums.TaxInclusive, sums.Prepaid, sums.Rounding, sums.Due,
            .. said.Taxes.SelectMany(tax => new[] { tax.Base, tax.Amount }),
            .. said.Lines.SelectMany(line => line.Allowances.Select(item => item.Amount).Append(line.Net)),
            .. said.Allowances.Concat(said.Charges).Select(item => item.Amount),
        ];
        return amounts.OfType<string>().Select(amount => ("BR-DEC", amount.IndexOf('.', StringComparison.Ordinal) is var point && (point < 0 || amount.Length - point <= 3)));
    }

    private static decimal Value(string? text) => text is null ? 0 : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
