using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Jobs;

/// <summary>
/// Claims due rows of one table and handles each in a scope of its own, as the row's account. A worker only claims and
/// dispatches; what is done, and what happens when it fails, is the use case's business.
/// </summary>
internal abstract class ClaimingWorker(IServiceScopeFactory scopes, IWorkSignal signal, ILogger logger) : BackgroundService
{
    private const int BatchSize = 20;
    private const int AtOnce = 4;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected abstract string Table { get; }

    protected abstract Task HandleAsync(Claim claim, IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>Notes that the work failed, in a scope of its own, because the use case's own may be broken.</summary>
    protected abstract Task DeferAsync(Claim claim, string reason, IServiceProvider services, CancellationToken cancellationToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (waiting, running, pulse) = (new Queue<Claim>(), new List<Task>(), Task.CompletedTask);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (waiting.Count == 0 && pulse.IsCompleted)
            {
                // Listened to before looking, so that what is committed in between is not slept over.
                pulse = signal.WaitAsync(Pause, stoppingToken);
                waiting = new Queue<Claim>(await TryClaimAsync(stoppingToken));
                pulse = waiting.Count == BatchSize ? Task.CompletedTask : pulse;
            }

            // Work that hangs keeps its own place and no other.
            while (running.Count < AtOnce && waiting.TryDequeue(out var claim))
            {
                running.Add(Task.Run(() => InScopeAsync(claim, stoppingToken), CancellationToken.None));
            }

            await Task.WhenAny(running.Count < AtOnce ? [pulse, .. running] : running);
            running.RemoveAll(task => task.IsCompleted);
        }

        await Task.WhenAll(running);
    }

    private async Task<IReadOnlyList<Claim>> TryClaimAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<WorkClaims>().ClaimAsync(Table, BatchSize, Lease, stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            return [];
        }
        catch (Exception exception)
        {
            Waits(exception);
            return [];
        }
    }

    private async Task InScopeAsync(Claim claim, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = ScopeOf(claim);
            await HandleAsync(claim, scope.ServiceProvider, stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // Its lease ends, and it is done after the next start.
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "{Id} in {Table} failed", claim.Id, Table);
            await TryDeferAsync(claim, exception.Message, stoppingToken);
        }
    }

    private async Task TryDeferAsync(Claim claim, string reason, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = ScopeOf(claim);
            await DeferAsync(claim, reason, scope.ServiceProvider, stoppingToken);
        }
        catch (Exception exception)
        {
            Waits(exception);
        }
    }

    private void Waits(Exception exception) => logger.LogWarning(exception, "Work in {Table} waits: the database did not answer", Table);

    private AsyncServiceScope ScopeOf(Claim claim)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(new AccountId(claim.AccountId)));
        scope.ServiceProvider.GetRequiredService<CurrentOrigin>().ComeFrom(Origin.OfJob(GetType().Name));
        return scope;
    }
}
