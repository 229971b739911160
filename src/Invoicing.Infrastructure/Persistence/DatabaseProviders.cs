using Invoicing.Domain.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>The products that the ledger can be kept in, the first being the default.</summary>
internal static class DatabaseProviders
{
    public static IReadOnlyList<IDatabaseProvider> All { get; } = [new PostgreSql.Provider(), new SqlServer.Provider()];

    /// <exception cref="InvoicingException">The product is unknown.</exception>
    public static IDatabaseProvider Named(string? name) => string.IsNullOrWhiteSpace(name)
        ? All[0]
        : All.FirstOrDefault(provider => provider.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(name);

    public static IDatabaseProvider Of(DatabaseFacade database) => All.Single(provider => provider.EntityFrameworkName == database.ProviderName);

    private static InvoicingException Unknown(string name) => new(
        ErrorKind.Invalid,
        "database.provider_unknown",
        $"Database:Provider is '{name}', but it can only be {string.Join(" or ", All.Select(provider => provider.Name))}.");
}
