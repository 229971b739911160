using Invoicing.Infrastructure.Persistence;

namespace Invoicing.Application.Tests.Guards;

/// <summary>The same reads without their locks.</summary>
internal sealed class UnlockedStatements(IDatabaseProduct provider) : IStatements
{
    public string LockRows(string table, string column) => $$"""select * from {{table}} where {{column}} = {0}""";

    public string LockDocuments() => "select * from source_documents where organization_id = {0} and collection = {1} and {2} is not null";

    public string ClaimWork(string table) => provider.Statements.ClaimWork(table);

    public string TryLockNumber() => provider.Statements.TryLockNumber();

    public string ClaimDeliveries() => provider.Statements.ClaimDeliveries();

    public string DrawSerial(string sequence) => provider.Statements.DrawSerial(sequence);

    public string SkipSerials(string sequence, long to) => provider.Statements.SkipSerials(sequence, to);

    public string SelectDocuments(DocumentSelection selection) => provider.Statements.SelectDocuments(selection);

    public string BeginReading(bool parts) => provider.Statements.BeginReading(parts);

    public string EndReading() => provider.Statements.EndReading();

    public string? Explain(string question) => provider.Statements.Explain(question);

    public long RowsExpected(string explanation) => provider.Statements.RowsExpected(explanation);
}
