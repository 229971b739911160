using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Abstractions;

/// <summary>What other products have told already.</summary>
public interface IReceivedMessageRepository
{
    Task<bool> IsKnownAsync(string source, string key, CancellationToken cancellationToken);

    /// <summary>Two of the same at once: the second starts again and finds the first.</summary>
    void Add(ReceivedMessage message);
}
