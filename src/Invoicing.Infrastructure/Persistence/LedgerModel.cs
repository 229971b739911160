using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>
/// What the entities are and where they are stored. Making it takes the longest part of a start and needs no database, so it is made
/// while the rest of the program and the database start.
/// </summary>
/// <param name="configure">Has the last word on how the model is made.</param>
internal sealed class LedgerModel(IDatabaseProduct product, Action<DbContextOptionsBuilder>? configure = null)
{
    private readonly Task<IModel> _making = Task.Run(() => Make(product, configure));

    public IModel Value => _making.GetAwaiter().GetResult();

    private static IModel Make(IDatabaseProduct product, Action<DbContextOptionsBuilder>? configure)
    {
        var builder = new DbContextOptionsBuilder<InvoicingDbContext>();
        product.Use(builder, source: null);
        configure?.Invoke(builder);
        using var db = new InvoicingDbContext(builder.Options);
        return db.Model;
    }
}
