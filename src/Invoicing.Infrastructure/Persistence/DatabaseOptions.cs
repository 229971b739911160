namespace Invoicing.Infrastructure.Persistence;

/// <summary>The section <c>Database</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The database product: <c>PostgreSql</c>, also when empty, or <c>SqlServer</c>.</summary>
    public string? Provider { get; set; }

    /// <summary>Empty: the program starts a private PostgreSQL of its own.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>False where <c>migrate</c> is run by hand.</summary>
    public bool MigrateOnStart { get; set; } = true;

    public int MaximumConnections { get; set; } = 40;

    public EmbeddedDatabaseOptions Embedded { get; set; } = new();
}

/// <summary>The section <c>Database:Embedded</c>.</summary>
public sealed class EmbeddedDatabaseOptions
{
    /// <summary>Where PostgreSQL's programs are; found by itself when empty.</summary>
    public string? BinDirectory { get; set; }

    /// <summary>Where the cluster lies; <c>postgres</c> under the data directory when empty.</summary>
    public string? DataDirectory { get; set; }
}
