namespace Invoicing.Api.Operation;

/// <summary>
/// The host and the web server log a failure to start with its stack trace. The operator is told in one sentence instead,
/// so these two speak only once the program has started.
/// </summary>
internal sealed class QuietStart : IHostedLifecycleService
{
    private volatile bool _started;

    public bool MaySpeak(LogLevel level) => _started && level >= LogLevel.Warning;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _started = true;
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class QuietStartSetup
{
    public static void AddQuietStart(this IServiceCollection services)
    {
        var quiet = new QuietStart();
        services.AddHostedService(_ => quiet);
        services.AddLogging(logging => logging
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", quiet.MaySpeak)
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel", quiet.MaySpeak));
    }
}
