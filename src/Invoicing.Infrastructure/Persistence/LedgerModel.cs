using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>
/// What the entities are and where they are stored. Making it takes a good part of a start and needs no database, so it is made while
/// the database starts.
/// </summary>
internal sealed class LedgerModel(IDatabaseProduct product)
{
    private readonly Lazy<IModel> _value = new(() => Make(product));

    public IModel Value => _value.Value;

    private static IModel Make(IDatabaseProduct product)
    {
        var builder = new DbContextOptionsBuilder<InvoicingDbContext>();
        product.Use(builder, source: null);
        using var db = new InvoicingDbContext(builder.Options);
        return db.Model;
    }
}
