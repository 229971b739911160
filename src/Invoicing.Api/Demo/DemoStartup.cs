using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Invoicing.Api.Demo;

/// <summary>Loads the demo before the server listens, and tells where it is once the server's address is known.</summary>
internal sealed class DemoStartup(DemoLedger ledger, DemoFile file, IServer server) : IHostedLifecycleService
{
    private DemoDocument? _loaded;
    private volatile DemoDocument? _document;

    /// <summary>Null until the server answers.</summary>
    public DemoDocument? Document => _document;

    public async Task StartAsync(CancellationToken cancellationToken) => _loaded = await ledger.LoadAsync("", cancellationToken);

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://127.0.0.1";
        var document = _loaded! with { BaseUrl = Reachable(address) };
        await file.WriteAsync(document, cancellationToken);
        _document = document;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>"All interfaces" is an address to listen on, not one to call.</summary>
    private static string Reachable(string address) => address
        .Replace("[::]", "127.0.0.1", StringComparison.Ordinal)
        .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)
        .TrimEnd('/');
}
