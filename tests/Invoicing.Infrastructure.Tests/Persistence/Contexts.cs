using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Tests.Persistence;

internal static class Contexts
{
    /// <summary>A context that builds its model and translates, but has no server.</summary>
    public static InvoicingDbContext Unconnected(string product, Action<DbContextOptionsBuilder>? configure = null)
    {
        var options = new DbContextOptionsBuilder<InvoicingDbContext>();
        DatabaseProducts.Named(product).Use(options, source: null);
        configure?.Invoke(options);
        return new InvoicingDbContext(options.Options);
    }
}
