using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>
/// What the entities are and where they are stored. Making it takes the longest part of a start and needs no database, so it is made
/// while the rest of the program and the database start.
/// </summary>
internal sealed class LedgerModel(IDatabaseProduct product)
{
    private readonly Task<IModel> _making = Task.Run(() => Make(product));

    public IModel Value => _making.GetAwaiter().GetResult();

    private static IModel Make(IDatabaseProduct product)
    {
        var builder = new DbContextOptionsBuilder<InvoicingDbContext>();
        product.Use(builder, source: null);
        using var db = new InvoicingDbContext(builder.Options);
        return db.Model;
    }
}
