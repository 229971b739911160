using Invoicing.Infrastructure.Persistence.Rows;

namespace Invoicing.Infrastructure.Proof;

/// <summary>What a number series says of the documents that it issued.</summary>
internal sealed record StoredSeries(Guid Account, Guid Id, Guid Owner, long Length, string? Head)
{
    public static StoredSeries Of(StoredRow row) =>
        new(row.Id("account_id"), row.Id("id"), row.Id("owner_id"), (long)row["chain_length"]!, (string?)row["chain_head"]);
}
