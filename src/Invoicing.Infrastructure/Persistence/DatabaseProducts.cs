using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>The products that the ledger can be kept in, the first being the default.</summary>
internal static class DatabaseProducts
{
    public static IReadOnlyList<IDatabaseProduct> All { get; } = [new PostgreSql.Product(), new SqlServer.Product()];

    /// <exception cref="InvoicingException">The product is unknown.</exception>
    public static IDatabaseProduct Named(string? name) => string.IsNullOrWhiteSpace(name)
        ? All[0]
        : All.FirstOrDefault(product => product.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(name);

    public static IDatabaseProduct Of(DatabaseFacade database) => All.Single(product => product.EntityFrameworkName == database.ProviderName);

    private static InvoicingException Unknown(string name) => new(
        ErrorKind.Invalid,
        "database.provider_unknown",
        $"Database:Provider is '{name}', but it can only be {string.Join(" or ", All.Select(product => product.Name))}.");
}
