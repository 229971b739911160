using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;

namespace Invoicing.Application.Credentials;

/// <summary>What lists of credentials can be asked for. What a secret is kept as is none of it.</summary>
public static class CredentialFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("credentials",
    [
        new Field("id", FieldType.Id),
        new Field("name", FieldType.Text) { CanSort = true },
        Field.Of<CredentialKind>("kind"),
        CreatedAt,
        new Field("expiresAt", FieldType.Instant) { IsOptional = true, CanSort = true },
        new Field("revokedAt", FieldType.Instant) { IsOptional = true },
    ])
    {
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };
}
