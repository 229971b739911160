using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Jobs;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Invoicing.Application.Tests.Webhooks;

/// <summary>Lets the ledger's own workers do what is due.</summary>
internal static class Workers
{
    private static readonly string[] Tables = ["outbox_messages", "renderings", "outgoing_mails"];

    /// <summary>Returns when every event has been told, and what followed from that is done.</summary>
    public static async Task DispatchAsync(this Ledger ledger)
    {
        var workers = await ledger.RunAsync(Actor.System(ledger.AccountId), services => Task.FromResult<IHostedService[]>(
        [
            ActivatorUtilities.CreateInstance<OutboxDispatcher>(services),
            ActivatorUtilities.CreateInstance<RenderWorker>(services),
            ActivatorUtilities.CreateInstance<MailWorker>(services),
        ]));
        await Task.WhenAll(workers.Select(worker => worker.StartAsync(default)));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await ledger.ScalarAsync<long>($"select {string.Join(" + ", Tables.Select(table => $"(select count(*) from {table} where work_state = 'Queued')"))}") > 0)
        {
            await Task.Delay(20, limit.Token);
        }

        await Task.WhenAll(workers.Select(worker => worker.StopAsync(default)));
    }
}
