using System.Data.Common;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence.Embedded;
using Invoicing.Infrastructure.Proof;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>The database behind the program: a server that is named, or the private one.</summary>
public interface IDatabase
{
    /// <summary>Starts the private server where none is named, and waits until the database answers.</summary>
    Task StartAsync(CancellationToken cancellationToken);

    /// <summary>Brings the schema up to date; of several programs at once one does it and the others wait.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>The same as a script that can be run on a database of any age. Needs no database.</summary>
    string MigrationScript();
}

internal sealed class Database(
    IDatabaseProduct product,
    IOptions<DatabaseOptions> options,
    IConfiguration configuration,
    IServiceProvider services,
    TimeProvider time,
    ILogger<Database> logger) : IDatabase, IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private EmbeddedPostgres? _embedded;
    private DbDataSource? _source;

    public DbDataSource Source => _source ?? throw new InvalidOperationException("The database has not been started.");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _starting.WaitAsync(cancellationToken);
        try
        {
            _source ??= product.Open(await ConnectionStringAsync(cancellationToken), options.Value.MaximumConnections);
        }
        finally
        {
            _starting.Release();
        }
    }

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var schema = scope.ServiceProvider.GetRequiredService<InvoicingDbContext>().Database;

        // Migrating compares whole models before it finds that there is nothing to do.
        if ((await schema.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await schema.MigrateAsync(cancellationToken);
        }

        await services.GetRequiredService<ChainBackfill>().RunAsync(Source, cancellationToken);
    }

    public string MigrationScript()
    {
        var builder = new DbContextOptionsBuilder<InvoicingDbContext>();
        product.Use(builder, source: null);
        using var db = new InvoicingDbContext(builder.Options);
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }

    public async ValueTask DisposeAsync()
    {
        if (_source is not null)
        {
            await _source.DisposeAsync();
        }

        if (_embedded is not null)
        {
            await _embedded.DisposeAsync();
        }

        _starting.Dispose();
    }

    private async Task<string> ConnectionStringAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(options.Value.ConnectionString))
        {
            return options.Value.ConnectionString;
        }

        if (!product.CanBePrivate)
        {
            throw new InvoicingException(
                ErrorKind.Invalid,
                "database.connection_missing",
                $"Database:Provider is {product.Name}, which needs a server of yours: name it in Database:ConnectionString.");
        }

        var embedded = options.Value.Embedded;
        var folder = string.IsNullOrWhiteSpace(embedded.DataDirectory)
            ? Path.Combine(DataDirectory.Of(configuration), "postgres")
            : embedded.DataDirectory;
        _embedded = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions(Path.GetFullPath(folder), embedded.BinDirectory), time, logger, cancellationToken);
        return _embedded.ConnectionString;
    }
}
