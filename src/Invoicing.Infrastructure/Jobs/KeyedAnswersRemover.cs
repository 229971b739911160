using Invoicing.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Jobs;

/// <summary>Removes the answers whose time is over, a few minutes late at most. Every node may do it.</summary>
internal sealed class KeyedAnswersRemover(IServiceScopeFactory scopes, TimeProvider time, ILogger<KeyedAnswersRemover> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await RemoveAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RemoveAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IKeyedAnswers>().RemoveExpiredAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops; the next one removes them.
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "Expired answers wait: the database did not answer");
        }
    }
}
