using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Application.Listing;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class CredentialQueries(InvoicingDbContext db, ListReader lists) : ICredentialQueries
{
    public Task<SelectedPage<CredentialView>> SelectAsync(Selection selection, CancellationToken cancellationToken)
    {
        var account = db.AccountId;
        var keys = db.Credentials.Where(credential => credential.AccountId == account
            && (credential.Kind == CredentialKind.ApiKey || credential.Kind == CredentialKind.OrganizationToken));
        return lists.ReadAsync(CredentialColumns.All, keys, visible: null, selection, ViewsAsync, cancellationToken);
    }

    private async Task<IReadOnlyDictionary<Guid, CredentialView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        await db.Credentials.AsNoTracking()
            .Where(credential => ids.Contains(credential.Id))
            .Select(credential => new CredentialView(
                credential.Id,
                credential.Name,
                credential.Kind,
                credential.Beginning,
                credential.Grants,
                credential.Scopes,
                credential.CreatedAt,
                credential.ExpiresAt,
                credential.RevokedAt))
            .ToDictionaryAsync(credential => credential.Id, cancellationToken);
}
