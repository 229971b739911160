using Invoicing.Application.Abstractions;

namespace Invoicing.Infrastructure.Jobs;

internal sealed class WorkSignal : IWorkSignal
{
    private TaskCompletionSource _pulse = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Pulse() =>
        Interlocked.Exchange(ref _pulse, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        var pulse = Volatile.Read(ref _pulse).Task;
        await Task.WhenAny(pulse, Task.Delay(atMost, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
    }
}
