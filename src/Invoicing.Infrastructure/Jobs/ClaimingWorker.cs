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
        while (!stoppingToken.IsCancellationRequested)
        {
            // Listened to before looking, so that what is committed in between is not slept over.
            var pulse = signal.WaitAsync(Pause, stoppingToken);
            if (await TryWorkAsync(stoppingToken) < BatchSize)
            {
                await pulse.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<int> TryWorkAsync(CancellationToken stoppingToken)
    {
        try
        {
            var claims = await ClaimAsync(stoppingToken);
            await Parallel.ForEachAsync(claims, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, InScopeAsync);
            return claims.Count;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "Work in {Table} waits: the database did not answer", Table);
            return 0;
        }
    }

    private async Task<IReadOnlyList<Claim>> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WorkClaims>().ClaimAsync(Table, BatchSize, Lease, cancellationToken);
    }

    private async ValueTask InScopeAsync(Claim claim, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = ScopeOf(claim);
            await HandleAsync(claim, scope.ServiceProvider, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "{Id} in {Table} failed", claim.Id, Table);
            await using var scope = ScopeOf(claim);
            await DeferAsync(claim, exception.Message, scope.ServiceProvider, cancellationToken);
        }
    }

    private AsyncServiceScope ScopeOf(Claim claim)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(new AccountId(claim.AccountId)));
        scope.ServiceProvider.GetRequiredService<CurrentOrigin>().ComeFrom(Origin.OfJob(GetType().Name));
        return scope;
    }
}
