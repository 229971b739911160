namespace Invoicing.Application.Abstractions;

/// <summary>Wakes this node's workers right after a commit, so that they need not wait for their next look.</summary>
public interface IWorkSignal
{
    void Pulse();

    /// <summary>Returns at the next pulse, or when the time is over.</summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken);
}
