using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Webhooks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Has the database ready before anything that is registered after it starts: workers and the web server.</summary>
internal sealed class DatabaseStartup(IDatabase database, LinkKey linkKey, WebhookKey webhookKey, IOptions<DatabaseOptions> options) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.StartAsync(cancellationToken);
        if (options.Value.MigrateOnStart)
        {
            await database.MigrateAsync(cancellationToken);
        }

        await linkKey.LoadAsync(cancellationToken);
        await webhookKey.LoadAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
