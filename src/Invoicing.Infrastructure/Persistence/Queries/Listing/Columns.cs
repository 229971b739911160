using System.Linq.Expressions;
using Invoicing.Application.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Where the fields of one list are kept, by their names.</summary>
internal abstract class Columns
{
    public const string IdName = "id";

    protected Dictionary<string, Column> ByName { get; } = [];

    protected Dictionary<string, Relation> Relations { get; } = [];

    public Column Id => ByName[IdName];

    /// <summary>Where a map is kept of where the rows lie.</summary>
    public IZoneMap? Zones { get; init; }

    public bool Has(string field) => ByName.ContainsKey(field);

    public Column this[Field field] => ByName[field.Name];

    public Relation RelationTo(string relationship) => Relations[relationship];
}

/// <inheritdoc/>
internal sealed class Columns<TRow>(ListFields fields) : Columns
    where TRow : class
{
    public IReadOnlyList<SortKey> DefaultSort => fields.DefaultSort;

    public Columns<TRow> Add<TValue>(string field, Expression<Func<TRow, TValue>> path)
    {
        ByName.Add(field, Column.Of(path) with { IsOptional = fields.Find(field)!.IsOptional });
        return this;
    }

    /// <summary>A field of whose values few rows share one.</summary>
    public Columns<TRow> AddDistinct<TValue>(string field, Expression<Func<TRow, TValue>> path)
    {
        Add(field, path);
        ByName[field] = ByName[field] with { FewAreAlike = true };
        return this;
    }

    /// <summary>A relationship, to one or to many: the related rows are those whose key is this row's.</summary>
    /// <param name="columns">Asked for late, because resources refer to each other.</param>
    public Columns<TRow> Relate<TRelated, TKey, TRelatedKey>(
        string relationship,
        Expression<Func<TRow, TKey>> key,
        Func<InvoicingDbContext, IQueryable<TRelated>> rows,
        Expression<Func<TRelated, TRelatedKey>> relatedKey,
        Func<Columns<TRelated>> columns)
        where TRelated : class
    {
        Relations.Add(relationship, new Relation(key, rows, relatedKey, columns));
        return this;
    }
}

/// <param name="Key">Of the row.</param>
/// <param name="RelatedKey">Of the related row; the same value.</param>
internal sealed record Relation(
    LambdaExpression Key, Func<InvoicingDbContext, IQueryable> Rows, LambdaExpression RelatedKey, Func<Columns> Columns);
