using Invoicing.Application.Abstractions;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Jobs;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Webhooks;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Invoicing.Infrastructure.Tests.Webhooks;

/// <summary>A ledger whose webhooks really go out, to receivers on this machine, with a clock that runs.</summary>
internal static class WebhookLedger
{
    public static Task<Ledger> CreateAsync(Action<WebhookOptions> configure) => Ledger.CreateAsync(services =>
    {
        services.Replace(ServiceDescriptor.Singleton(TimeProvider.System));
        services.AddSingleton<IWorkSignal, WorkSignal>();
        services.Configure<WebhookOptions>(options =>
        {
            options.AllowInsecure = true;
            options.AllowPrivateAddresses = true;
            options.Pause = TimeSpan.FromMilliseconds(50);
            configure(options);
        });
    });

    public static async Task<WebhookEndpointView> NewEndpointAsync(this Ledger ledger, Uri address) =>
        await ledger.SendAsync(new CreateWebhookEndpointCommand(
            WebhookEndpointId.New(), new WebhookEndpointDetails(null, address.AbsoluteUri, [WebhookEventTypes.Every], null)));

    /// <summary>Messages that are due at once.</summary>
    /// <returns>The ids that the receiver will know them by, with their bodies.</returns>
    public static Task<IReadOnlyDictionary<string, string>> QueueAsync(this Ledger ledger, WebhookEndpointView to, int count) =>
        ledger.RunAsync(Actor.System(ledger.AccountId), async services =>
        {
            var db = services.GetRequiredService<InvoicingDbContext>();
            var id = new WebhookEndpointId(to.Id);
            var endpoint = await db.WebhookEndpoints.AsNoTracking().SingleAsync(known => known.Id == id);
            var messages = Enumerable.Range(0, count)
                .Select(i => new WebhookMessage(Guid.CreateVersion7(), WebhookEventTypes.Test, $$"""{"type":"webhook.test","data":{"i":{{i}},"ü":"馬"} }"""))
                .ToArray();
            db.AddRange(messages.Select(message => WebhookDelivery.Queue(WebhookDeliveryId.New(), endpoint, message, TimeProvider.System.GetUtcNow())));
            await db.SaveChangesAsync();
            return (IReadOnlyDictionary<string, string>)messages.ToDictionary(message => $"msg_{message.Id:N}", message => message.Payload);
        });

    /// <summary>A node's worker, not started.</summary>
    public static Task<WebhookWorker> NewWorkerAsync(this Ledger ledger) => ledger.RunAsync(
        Actor.System(ledger.AccountId), services => Task.FromResult(ActivatorUtilities.CreateInstance<WebhookWorker>(services)));

    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!await isSo())
        {
            await Task.Delay(20, limit.Token);
        }
    }

    public static Task<long> CountAsync(this Ledger ledger, WebhookEndpointView endpoint, string state) =>
        ledger.ScalarAsync<long>($"select count(*) from webhook_deliveries where endpoint_id = '{endpoint.Id}' and work_state = '{state}'");
}
