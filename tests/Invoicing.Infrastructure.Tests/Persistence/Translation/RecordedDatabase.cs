using System.Data;
using System.Data.Common;
using Invoicing.Application;
using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>The whole program on a database that is not there: what would be sent is written down, and every answer is empty.</summary>
internal sealed class RecordedDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly StatementRecorder _recorder = new();

    private RecordedDatabase(string product)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Database:Provider"] = product,

                // What is asked of the database stands before what is asked of VIES; nobody listens there.
                ["Companies:Vies:Enabled"] = "true",
                ["Companies:Vies:Address"] = "http://127.0.0.1:1",
            })
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IConfiguration>(configuration)
            .AddApplication()
            .AddInfrastructure(configuration);
        services.Replace(ServiceDescriptor.Scoped(provider =>
        {
            var db = Contexts.Unconnected(product, options => options.AddInterceptors(_recorder, new NoConnection(), new NoTransaction()));
            db.Actor = provider.GetRequiredService<ICurrentActor>();
            return db;
        }));
        _services = services.BuildServiceProvider();
    }

    public static async Task<RecordedDatabase> StartAsync(string product)
    {
        var database = new RecordedDatabase(product);
        await database._services.GetRequiredService<LinkKey>().LoadAsync(CancellationToken.None);
        return database;
    }

    /// <summary>Runs something as somebody and gives the statements that it sent, even if it then failed on the empty answer.</summary>
    public async Task<(IReadOnlyList<string> Statements, Exception? Failure)> RecordAsync(Actor actor, Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        _recorder.Statements.Clear();
        try
        {
            await work(scope.ServiceProvider);
            return ([.. _recorder.Statements], null);
        }
        catch (Exception exception)
        {
            return ([.. _recorder.Statements], exception);
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class StatementRecorder : DbCommandInterceptor
    {
        public List<string> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            using var answer = AnswerTo(command.CommandText);
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(answer.CreateDataReader()));
        }

        // The servers' own key is there, none is counted and none exists; everything else finds no row.
        private static DataTable AnswerTo(string sql)
        {
            if (sql.Contains("secrets", StringComparison.Ordinal))
            {
                return Key();
            }

            object? answer = sql switch
            {
                _ when sql.StartsWith("SELECT EXISTS", StringComparison.Ordinal) || sql.StartsWith("SELECT CASE", StringComparison.Ordinal) => false,
                _ when sql.StartsWith("SELECT count(*)::int", StringComparison.Ordinal) || sql.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal) => 0,
                _ when sql.StartsWith("SELECT count(*)", StringComparison.Ordinal) || sql.StartsWith("SELECT COUNT_BIG(*)", StringComparison.Ordinal) => 0L,
                _ => null,
            };
            var table = new DataTable();
            if (answer is not null)
            {
                table.Columns.Add("answer", answer.GetType());
                table.Rows.Add(answer);
            }

            return table;
        }

        private static DataTable Key()
        {
            var table = new DataTable { Columns = { { "name", typeof(string) }, { "value", typeof(byte[]) } } };
            table.Rows.Add("key", new byte[32]);
            return table;
        }

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            return ValueTask.FromResult(InterceptionResult<object>.SuppressWithResult(1L));
        }

        public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
        {
            Statements.Add(command.CommandText);
            return InterceptionResult<object>.SuppressWithResult(1L);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(1));
        }
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());

        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private sealed class NoTransaction : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult<DbTransaction>.SuppressWithResult(new Unreal(connection)));

        private sealed class Unreal(DbConnection connection) : DbTransaction
        {
            public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

            protected override DbConnection DbConnection => connection;

            public override void Commit()
            {
            }

            public override void Rollback()
            {
            }
        }
    }
}
