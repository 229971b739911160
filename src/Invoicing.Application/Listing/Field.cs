using System.Text.Json;

namespace Invoicing.Application.Listing;

/// <summary>A field of a list that callers may name.</summary>
/// <param name="Name">In the words of the native API, for example <c>issueDate</c>.</param>
public sealed record Field(string Name, FieldType Type)
{
    /// <summary>Whether rows may be without it.</summary>
    public bool IsOptional { get; init; }

    public bool CanFilter { get; init; } = true;

    /// <summary>Whether <c>contains</c> and <c>endsWith</c> are offered, which need an index of their own. <c>startsWith</c> is, for all text.</summary>
    public bool CanSearch { get; init; }

    public bool CanSort { get; init; }

    /// <summary>Whether one value comes in front of another; the others are equal or not.</summary>
    public bool IsOrdered => Type is not (FieldType.Enumeration or FieldType.Id or FieldType.Boolean);

    /// <summary>The values of an enumeration, in the words of the native API.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public static Field Of<TEnum>(string name)
        where TEnum : struct, Enum => new(name, FieldType.Enumeration) { Names = [.. Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName)] };
}

/// <summary>How a value is written, and which type it has in a <see cref="Filter"/>.</summary>
public enum FieldType
{
    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="string"/>, one of <see cref="Field.Names"/>.</summary>
    Enumeration,

    /// <summary><see cref="Guid"/>.</summary>
    Id,

    /// <summary><see cref="long"/>.</summary>
    Integer,

    /// <summary><see cref="decimal"/>; amounts in major units.</summary>
    Decimal,

    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary><see cref="DateOnly"/>.</summary>
    Date,

    /// <summary><see cref="DateTimeOffset"/>, in UTC.</summary>
    Instant,
}

/// <summary>A field of the listed row itself, or of the one row that a chain of to-one relationships leads to.</summary>
/// <param name="Relationships">Empty for the row itself.</param>
public sealed record FieldPath(IReadOnlyList<string> Relationships, Field Field)
{
    /// <summary>As callers write it, for example <c>customer.name</c>.</summary>
    public string Name => string.Join('.', Relationships.Append(Field.Name));
}
