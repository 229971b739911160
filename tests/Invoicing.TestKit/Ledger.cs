using Invoicing.Application;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure;
using Invoicing.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Invoicing.TestKit;

/// <summary>The use cases on a real database of their own, without the web server: the real pipeline, a standing clock.</summary>
public sealed class Ledger : IAsyncDisposable
{
    private static readonly TimeSpan LongestStatement = TimeSpan.FromMinutes(20);
    private readonly ServiceProvider _services;
    private readonly string _connectionString;

    private Ledger(ServiceProvider services, string connectionString)
    {
        _services = services;
        _connectionString = connectionString;
    }

    public FrozenTime Time { get; private init; } = null!;

    /// <summary>Whom requests are sent for when nobody else is named.</summary>
    public AccountId AccountId { get; } = AccountId.New();

    /// <param name="saysToOthers">Whether every question is translated for the other database too, which takes time where there are many.</param>
    public static async Task<Ledger> CreateAsync(Action<IServiceCollection>? configure = null, bool saysToOthers = true)
    {
        var connectionString = await DatabaseServer.CreateAsync();
        var time = new FrozenTime(new DateTimeOffset(2026, 3, 15, 12, 0, 0, TimeSpan.Zero));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Database:Provider"] = DatabaseServer.Provider,
                ["Database:ConnectionString"] = connectionString,
            })
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddApplication()
            .AddInfrastructure(configuration);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
        if (saysToOthers)
        {
            services.ConfigureDbContext<InvoicingDbContext>(options => options.AddInterceptors(OtherDatabase.Instance));
        }

        configure?.Invoke(services);
        var provider = services.BuildServiceProvider(validateScopes: true);
        foreach (var started in provider.GetServices<IHostedService>())
        {
            await started.StartAsync(CancellationToken.None);
        }

        return new Ledger(provider, connectionString) { Time = time };
    }

    public Task<TResult> SendAsync<TResult>(IRequest<TResult> request) => SendAsync(request, Actor.System(AccountId));

    public Task<TResult> SendAsync<TResult>(IRequest<TResult> request, Actor actor) =>
        RunAsync(actor, services => services.GetRequiredService<IMediator>().Send(request));

    /// <summary>Runs something in a scope of its own, as the actor.</summary>
    public async Task<TResult> RunAsync<TResult>(Actor actor, Func<IServiceProvider, Task<TResult>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        return await work(scope.ServiceProvider);
    }

    /// <summary>What the database itself says.</summary>
    public Task<T?> ScalarAsync<T>(string sql) => DatabaseServer.ScalarAsync<T>(_connectionString, sql);

    /// <summary>All columns of all rows of all tables, as text like <c>&lt;column&gt;value&lt;/column&gt;</c>.</summary>
    public Task<string> EverythingStoredAsync() => DatabaseServer.EverythingAsync(_connectionString);

    public async Task<IReadOnlyList<T>> ColumnAsync<T>(string sql)
    {
        await using var connection = await DatabaseServer.ConnectAsync(_connectionString);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<T>();
        while (await reader.ReadAsync())
        {
            values.Add(await reader.GetFieldValueAsync<T>(0));
        }

        return values;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await DatabaseServer.ConnectAsync(_connectionString);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = (int)LongestStatement.TotalSeconds;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
