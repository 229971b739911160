using System.Net;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>Asks the network for the addresses of a name.</summary>
internal interface IHostNames
{
    /// <returns>Empty where the name is not known.</returns>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}
