using System.Threading.Channels;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Common;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Webhooks;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Jobs;

/// <summary>
/// Claims due deliveries while there is room for them, each endpoint's apart, and waits for none before it takes the next. Stopped, it lets
/// those under way end; killed, it leaves them to whoever finds their leases ended.
/// </summary>
internal sealed class WebhookWorker(
    IServiceScopeFactory scopes, IWorkSignal signal, IOptions<WebhookOptions> options, TimeProvider time, ILogger<WebhookWorker> logger) : BackgroundService
{
    /// <summary>What ends within this time is taken together as room for the next claim.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(3);

    private readonly DeliveryLanes _lanes = new(options.Value.AtOnce, options.Value.AtOnceEach);
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _killed = new();

    public override void Dispose()
    {
        _killed.Cancel();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listening = ListenAsync(stoppingToken);
        try
        {
            while (await _wake.Reader.ReadAsync(stoppingToken))
            {
                while (_lanes.Free > 0 && await TryClaimAsync(stoppingToken) > 0)
                {
                }

                await Task.Delay(Gathering, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await EndAsync();
        }

        await listening;
    }

    private async Task EndAsync()
    {
        while (!_lanes.IsIdle && !_killed.IsCancellationRequested)
        {
            await Task.Delay(Gathering, CancellationToken.None);
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            _wake.Writer.TryWrite(true);
            await signal.WaitAsync(options.Value.Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<int> TryClaimAsync(CancellationToken stoppingToken)
    {
        try
        {
            var claims = await ClaimAsync(stoppingToken);
            foreach (var claim in claims)
            {
                _lanes.Enter(claim.EndpointId);
                _ = Task.Run(() => DeliverAsync(claim), CancellationToken.None);
            }

            return claims.Count;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            logger.LogWarning(exception, "Webhooks wait: the database did not answer");
            return 0;
        }
    }

    private async Task<IReadOnlyList<DeliveryClaim>> ClaimAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeliveryClaims>()
            .ClaimAsync(_lanes.Free, _lanes.FirstRoom, _lanes.Rooms(), settings.Lease, cancellationToken);
    }

    private async Task DeliverAsync(DeliveryClaim claim)
    {
        var started = time.GetTimestamp();
        var passage = Passage.None;
        try
        {
            var outcome = await SendAsync(claim, new DeliverWebhookCommand(new WebhookDeliveryId(claim.Id), claim.Token));
            passage = PassageOf(outcome, time.GetElapsedTime(started));
        }
        catch (Exception exception) when (!_killed.IsCancellationRequested)
        {
            logger.LogError(exception, "Webhook delivery {Id} failed", claim.Id);
            await TryDeferAsync(claim);
        }
        catch (Exception) when (_killed.IsCancellationRequested)
        {
            // The lease ends by itself.
        }
        finally
        {
            _lanes.Leave(claim.EndpointId, passage);
            _wake.Writer.TryWrite(true);
        }
    }

    private static Passage PassageOf(WebhookOutcome? outcome, TimeSpan elapsed) => outcome?.Result switch
    {
        null => Passage.None,
        WebhookResult.Accepted => elapsed > Slow ? Passage.Slow : Passage.Quick,
        _ => Passage.Refused,
    };

    private async Task TryDeferAsync(DeliveryClaim claim)
    {
        try
        {
            await SendAsync(claim, new DeferDeliveryCommand(new WebhookDeliveryId(claim.Id), claim.Token, "The server could not send the message."));
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "Webhook delivery {Id} waits for the end of its lease", claim.Id);
        }
    }

    private async Task<TResult> SendAsync<TResult>(DeliveryClaim claim, IRequest<TResult> request)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(new AccountId(claim.AccountId)));
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, _killed.Token);
    }
}
