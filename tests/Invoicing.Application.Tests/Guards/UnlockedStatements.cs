using Invoicing.Infrastructure.Persistence;

namespace Invoicing.Application.Tests.Guards;

/// <summary>The same reads without their locks.</summary>
internal sealed class UnlockedStatements(IDatabaseProduct provider) : IStatements
{
    public string LockRows(string table, string column) => $$"""select * from {{table}} where {{column}} = {0}""";

    public string LockDocuments() => "select * from source_documents where organization_id = {0} and {1} is not null";

    public string ClaimWork(string table) => provider.Statements.ClaimWork(table);

    public string OrderDocuments(bool descending) => provider.Statements.OrderDocuments(descending);
}
