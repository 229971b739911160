using Invoicing.Application.Listing;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Companies;

/// <summary>What lists of the account's companies can be asked for.</summary>
public static class CompanyFields
{
    private static readonly Field Identifier = new("identifier", FieldType.Text) { CanSort = true };

    public static ListFields Listed { get; } = new("companies",
    [
        new Field("id", FieldType.Id),
        Identifier,
        new Field("name", FieldType.Text) { CanSort = true },
        new Field("currency", FieldType.Enumeration) { Names = Currency.Codes },
        new Field("createdAt", FieldType.Instant) { CanSort = true },
    ])
    {
        DefaultSort = [new SortKey(new FieldPath([], Identifier))],
    };
}
