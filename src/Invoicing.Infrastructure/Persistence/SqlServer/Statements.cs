namespace Invoicing.Infrastructure.Persistence.SqlServer;

internal sealed class Statements : IStatements
{
    public string LockRows(string table, string column) => SqlServer.LockRows.Sql(table, column);

    public string LockDocuments() => SqlServer.LockDocuments.Sql;

    public string ClaimWork(string table) => SqlServer.ClaimWork.Sql(table);

    public string TryLockNumber() => SqlServer.TryLockNumber.Sql;

    public string ClaimDeliveries() => SqlServer.ClaimDeliveries.Sql;

    public string DrawSerial(string sequence) => SqlServer.SerialNumbers.Draw(sequence);

    public string SkipSerials(string sequence, long to) => SqlServer.SerialNumbers.Skip(sequence, to);

    public string SelectDocuments(DocumentSelection selection) => SqlServer.SelectDocuments.Sql(selection);

    public string BeginReading(bool parts) => SqlServer.BeginReading.Sql;

    public string EndReading() => SqlServer.BeginReading.EndSql;

    public string? Explain(string question) => SqlServer.Explain.Sql;

    public long RowsExpected(string explanation) => throw new NotSupportedException("Nothing was explained.");
}
