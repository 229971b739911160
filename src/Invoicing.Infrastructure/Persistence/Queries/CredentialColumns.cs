using Invoicing.Application.Credentials;
using Invoicing.Infrastructure.Identity;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class CredentialColumns
{
    public static Columns<CredentialRecord> All { get; } = new Columns<CredentialRecord>(CredentialFields.Listed)
        .Add("id", credential => credential.Id)
        .Add("name", credential => credential.Name)
        .Add("kind", credential => credential.Kind)
        .Add("createdAt", credential => credential.CreatedAt)
        .Add("expiresAt", credential => credential.ExpiresAt)
        .Add("revokedAt", credential => credential.RevokedAt);
}
