using Npgsql;

namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <summary>The program's own role and database; the superuser makes them once and is not used again.</summary>
internal sealed class OwnerConnection(ServerAddress address, ClusterSecrets secrets)
{
    public const string Name = "invoicing";

    // Below the server's 100, of which PostgreSQL keeps three to itself.
    private const int LargestPool = 80;

    public string ConnectionString { get; } = new NpgsqlConnectionStringBuilder
    {
        Host = address.Host,
        Port = address.Port,
        Username = Name,
        Password = secrets.Owner,
        Database = Name,
        MaxPoolSize = LargestPool,
    }.ConnectionString;

    /// <summary>True once the owner can work in its database; false while the server is not ready.</summary>
    public async Task<bool> TryOpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(new NpgsqlConnectionStringBuilder(ConnectionString), cancellationToken);
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections)
        {
            return false;
        }
        catch (PostgresException exception) when (exception.SqlState
            is PostgresErrorCodes.InvalidPassword
            or PostgresErrorCodes.InvalidAuthorizationSpecification
            or PostgresErrorCodes.InvalidCatalogName)
        {
            await MakeOwnerAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException exception) when (exception is not PostgresException)
        {
            return false;
        }
    }

    private async Task MakeOwnerAsync(CancellationToken cancellationToken)
    {
        var superuser = new NpgsqlConnectionStringBuilder(ConnectionString)
        {
            Username = ClusterInitializer.Superuser,
            Password = secrets.Superuser,
            Database = "postgres",
        };
        await using var connection = await OpenAsync(superuser, cancellationToken);
        if (!await ExistsAsync(connection, "SELECT 1 FROM pg_roles WHERE rolname = $1", cancellationToken))
        {
            await ExecuteAsync(connection, $"CREATE ROLE {Name}", cancellationToken);
        }

        // Statements that define roles take no parameters; the password is made of letters and digits.
        await ExecuteAsync(connection, $"ALTER ROLE {Name} LOGIN CREATEDB NOSUPERUSER NOCREATEROLE PASSWORD '{secrets.Owner}'", cancellationToken);
        if (!await ExistsAsync(connection, "SELECT 1 FROM pg_database WHERE datname = $1", cancellationToken))
        {
            await ExecuteAsync(connection, $"CREATE DATABASE {Name} OWNER {Name}", cancellationToken);
        }
    }

    private static async Task<NpgsqlConnection> OpenAsync(NpgsqlConnectionStringBuilder settings, CancellationToken cancellationToken)
    {
        settings.Pooling = false;
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string query, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(query, connection) { Parameters = { new NpgsqlParameter { Value = Name } } };
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
