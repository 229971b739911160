namespace Invoicing.Infrastructure.Persistence.PostgreSql;

/// <summary>By code point, so that texts have one order whatever the database's own collation says.</summary>
internal static class Collation
{
    public const string Name = "C";
}
