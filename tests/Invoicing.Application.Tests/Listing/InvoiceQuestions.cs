using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;

namespace Invoicing.Application.Tests.Listing;

/// <summary>For every field that invoices can be asked for: every kind of function, with what finds nothing, little, much, and only the oldest.</summary>
internal static class InvoiceQuestions
{
    private static readonly ListFields Fields = InvoiceFields.Listed;

    public static IReadOnlyList<(SortKey Key, string Column)> Sorts { get; } =
    [
        .. new (string Field, string Column)[]
        {
            ("createdAt", "created_at"), ("updatedAt", "updated_at"), ("issueDate", "issue_date"), ("dueDate", "due_date"), ("number", "number"),
            ("taxInclusive", "gross_amount"),
        }
        .SelectMany(sort => new[] { false, true }, (sort, descending) => (new SortKey(Path(sort.Field), descending), sort.Column)),
    ];

    public static IEnumerable<(string Name, Filter? Filter)> Filters(int count)
    {
        yield return ("nothing asked", null);
        foreach (var (name, filter) in Words().Concat(Related(count)).Concat(Texts(count)).Concat(Ranges()))
        {
            yield return (name, filter);
        }
    }

    private static IEnumerable<(string Name, Filter Filter)> Words()
    {
        foreach (var (field, values) in new (string, string[])[]
        {
            ("status", ["paid", "issued", "partiallyPaid", "void", "draft"]), ("kind", ["invoice", "creditNote"]), ("currency", ["EUR", "GBP", "CHF", "NOK"]),
        })
        {
            foreach (var value in values)
            {
                yield return ($"equals({field},'{value}')", Is(field, value));
            }
        }

        yield return ("any(status,'issued','partiallyPaid')", new AnyFilter(Path("status"), ["issued", "partiallyPaid"]));
        yield return ("any(status,'draft','void')", new AnyFilter(Path("status"), ["draft", "void"]));
        yield return ("not(equals(status,'paid'))", new NotFilter(Is("status", "paid")));
    }

    private static IEnumerable<(string Name, Filter Filter)> Related(int count)
    {
        foreach (var (name, kind, number) in new[] { ("organization", "11", 1), ("organization", "11", 4), ("organization", "11", 5), ("organization", "11", 6),
            ("customer", "22", 1), ("customer", "22", 2), ("customer", "22", 9000), ("contract", "33", 7), ("creditedInvoice", "44", count / 31 * 31 - 100) })
        {
            yield return ($"equals({name}.id,{number})", new CompareFilter(Path($"{name}.id"), Comparison.Equal, Guid.Parse($"{kind}000000-0000-7000-8000-{number:x12}")));
        }

        yield return ("equals(customer.name,'Customer 77 Ltd')", Is("customer.name", "Customer 77 Ltd"));
        yield return ("equals(customer.email,none)", Is("customer.email", "nobody@example.com"));
        yield return ("equals(customer.externalId,'C-5000')", Is("customer.externalId", "C-5000"));
        yield return ("equals(customer.vatId,'DE100000123')", Is("customer.vatId", "DE100000123"));
        yield return ("contains(customer.name,'mer 123')", Text("customer.name", TextMatch.Contains, "mer 123"));
        yield return ("contains(customer.email,'@c99.')", Text("customer.email", TextMatch.Contains, "@c99."));
        yield return ("equals(organization.name,'Seller 5')", Is("organization.name", "Seller 5"));
        yield return ("has(payments)", new HasFilter("payments", null));
        yield return ("has(creditNotes)", new HasFilter("creditNotes", null));
        yield return ("not(has(payments))", new NotFilter(new HasFilter("payments", null)));
    }

    private static IEnumerable<(string Name, Filter Filter)> Texts(int count)
    {
        foreach (var (field, match, text) in new[]
        {
            ("number", TextMatch.StartsWith, "INV-2023-"), ("number", TextMatch.StartsWith, "INV-2025-00999"), ("number", TextMatch.StartsWith, "X"),
            ("number", TextMatch.Contains, "INV"), ("number", TextMatch.Contains, "2023"), ("number", TextMatch.Contains, "00999"), ("number", TextMatch.Contains, "nowhere"),
            ("number", TextMatch.EndsWith, "777"), ("number", TextMatch.EndsWith, "none"),
            ("reference", TextMatch.StartsWith, "PO-1"), ("reference", TextMatch.Contains, "PO-77"), ("reference", TextMatch.Contains, "nowhere"), ("reference", TextMatch.EndsWith, "1234"),
            ("externalId", TextMatch.StartsWith, "ext-123"), ("externalId", TextMatch.StartsWith, "ext-"),
        })
        {
            yield return ($"{match}({field},'{text}')", Text(field, match, text));
        }

        yield return ("equals(number)", Is("number", $"INV-2023-{count / 10:0000000}"));
        yield return ("equals(number,none)", Is("number", "none"));
        yield return ("equals(number,null)", new CompareFilter(Path("number"), Comparison.Equal, null));
        yield return ("equals(reference,none)", Is("reference", "none"));
        yield return ("equals(externalId)", Is("externalId", $"ext-{count / 2}"));
        yield return ("equals(id)", new CompareFilter(Path("id"), Comparison.Equal, Guid.Parse($"44000000-0000-7000-8000-{count / 3:x12}")));
    }

    private static IEnumerable<(string Name, Filter Filter)> Ranges()
    {
        foreach (var (from, to) in new[] { ("2022-01-01", "2022-06-01"), ("2023-02-01", "2023-02-05"), ("2023-01-01", "2023-07-01"), ("2025-03-01", "2025-04-01"), ("2023-06-01", "2026-06-01") })
        {
            foreach (var field in new[] { "issueDate", "dueDate", "createdAt", "updatedAt", "issuedAt" })
            {
                yield return ($"{field} {from}..{to}", new AndFilter([
                    new CompareFilter(Path(field), Comparison.GreaterOrEqual, At(field, from)), new CompareFilter(Path(field), Comparison.LessThan, At(field, to))]));
            }
        }

        foreach (var field in new[] { "taxInclusive", "balance" })
        {
            foreach (var (comparison, amount) in new[] { (Comparison.GreaterThan, 8_000m), (Comparison.GreaterThan, 100m), (Comparison.LessThan, 1.01m), (Comparison.Equal, 77.77m), (Comparison.GreaterThan, 1e9m) })
            {
                yield return ($"{field} {comparison} {amount}", new CompareFilter(Path(field), comparison, amount));
            }
        }
    }

    private static object At(string field, string day) => field.EndsWith("Date", StringComparison.Ordinal)
        ? DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)
        : new DateTimeOffset(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero);

    private static CompareFilter Is(string field, string value) => new(Path(field), Comparison.Equal, value);

    private static TextFilter Text(string field, TextMatch match, string text) => new(Path(field), match, text);

    private static FieldPath Path(string name)
    {
        var names = name.Split('.');
        var fields = names[..^1].Aggregate(Fields, (list, relationship) => list.ToOne[relationship]());
        return new FieldPath(names[..^1], fields.Find(names[^1])!);
    }
}
