namespace Invoicing.Api.Tests.Writes.Probe;

/// <summary>What the tests of one host ask of its controller, and what that tells them.</summary>
public sealed class ProbeState
{
    private int _runs;

    /// <summary>How often an action was entered.</summary>
    public int Runs => Volatile.Read(ref _runs);

    /// <summary>How many of the next runs fail, and with what.</summary>
    public Func<int, Exception?> Failure { get; set; } = _ => null;

    /// <summary>What an action waits for after its effect.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Set when an action waits.</summary>
    public TaskCompletionSource Waiting { get; set; } = new();

    public async Task EnterAsync()
    {
        if (Failure(Interlocked.Increment(ref _runs)) is { } failure)
        {
            throw failure;
        }

        Waiting.TrySetResult();
        await Gate;
    }
}
