using System.Text.RegularExpressions;
using Invoicing.Api.Demo;
using Invoicing.Api.Hosting;
using Invoicing.Api.Operation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Invoicing.TestKit;

/// <summary>The real server on a free port, with a database of its own that holds the demo.</summary>
public sealed partial class ApiHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _connectionString;
    private readonly string _folder;

    private ApiHost(WebApplication app, string connectionString, string folder, Uri address)
    {
        _app = app;
        _connectionString = connectionString;
        _folder = folder;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>Without default headers.</summary>
    public HttpClient Client { get; }

    public DemoDocument Demo { get; private set; } = null!;

    /// <summary>Where this host keeps its files, its mails among them.</summary>
    public string DataDirectory => _folder;

    /// <param name="settings">Further ones, as on the command line.</param>
    public static async Task<ApiHost> StartAsync(Action<IServiceCollection>? configure = null, params IEnumerable<string> settings)
    {
        var connectionString = await DatabaseServer.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("invoicing-api-").FullName;
        var app = InvoicingHost.Build(
            [
                "--urls=http://127.0.0.1:0",
                $"--Data:Directory={folder}",
                $"--Database:Provider={DatabaseServer.Provider}",
                $"--Database:ConnectionString={connectionString}",
                "--Demo:Enabled=false",
                $"--Mail:Directory={Path.Combine(folder, "mail")}",
                "--Mail:TermsUrl=https://teams.example/terms_of_service",
                .. settings,
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.ConfigureDbContext<InvoicingDbContext>(options => options.AddInterceptors(OtherDatabase.Instance));
                configure?.Invoke(builder.Services);
            });
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var host = new ApiHost(app, connectionString, folder, new Uri(address));
        host.Demo = await app.Services.GetRequiredService<DemoLedger>().LoadAsync(address, CancellationToken.None);
        return host;
    }

    /// <summary>Sends through the real pipeline, as the demo account's system.</summary>
    public async Task<TResult> SendAsync<TResult>(IRequest<TResult> request)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(await DemoAccountAsync()));
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Asks a service of the server, in a scope of its own, as nobody.</summary>
    public async Task WithAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>How many rows there are, for example of <c>invoices where reference = 'X'</c>.</summary>
    public Task<long> CountAsync(string sqlAfterFrom) => ScalarAsync<long>($"select count(*) from {sqlAfterFrom}")!;

    /// <summary>All columns of all rows of all tables, as text like <c>&lt;column&gt;value&lt;/column&gt;</c>.</summary>
    public Task<string> EverythingStoredAsync() => DatabaseServer.EverythingAsync(_connectionString);

    /// <summary>What the database itself says.</summary>
    public Task<T?> ScalarAsync<T>(string sql) => DatabaseServer.ScalarAsync<T>(_connectionString, sql);

    /// <summary>Verb and path of every action that belongs to a dialect and can do something, as OpenAPI writes them.</summary>
    public IReadOnlyList<string> Routes() =>
        [.. _app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .Where(action => action.EndpointMetadata.OfType<DialectAttribute>().Any())
            .Where(action => !action.EndpointMetadata.OfType<ApiExplorerSettingsAttribute>().Any(settings => settings.IgnoreApi))
            .SelectMany(action => action.EndpointMetadata.OfType<HttpMethodMetadata>().SelectMany(methods => methods.HttpMethods)
                .Distinct()
                .Select(method => $"{method} /{Constraint().Replace(action.AttributeRouteInfo!.Template!, string.Empty)}"))];

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<AccountId> DemoAccountAsync() =>
        new(await ScalarAsync<Guid>($"select account_id from organizations where handle = '{Demo.Cannlytics.OrganizationId}'"));

    /// <summary>What a parameter of a route has to be, which OpenAPI does not write.</summary>
    [GeneratedRegex(@":[^}]+", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Constraint();
}
