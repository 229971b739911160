using Invoicing.Application.Credentials;
using Invoicing.Application.Listing;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of the account's API keys and organization tokens; of nobody's session, and never of a secret or its hash.</summary>
public interface ICredentialQueries
{
    Task<SelectedPage<CredentialView>> SelectAsync(Selection selection, CancellationToken cancellationToken);
}
