namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal sealed class Statements : IStatements
{
    public string LockRows(string table, string column) => PostgreSql.LockRows.Sql(table, column);

    public string LockDocuments() => PostgreSql.LockDocuments.Sql;

    public string ClaimWork(string table) => PostgreSql.ClaimWork.Sql(table);

    public string TryLockNumber() => PostgreSql.TryLockNumber.Sql;

    public string ClaimDeliveries() => PostgreSql.ClaimDeliveries.Sql;

    public string DrawSerial(string sequence) => PostgreSql.SerialNumbers.Draw(sequence);

    public string SkipSerials(string sequence, long to) => PostgreSql.SerialNumbers.Skip(sequence, to);

    public string SelectDocuments(DocumentSelection selection) => PostgreSql.SelectDocuments.Sql(selection);

    public string BeginReading(bool parts) => PostgreSql.BeginReading.Sql(parts);

    public string EndReading() => PostgreSql.BeginReading.EndSql;

    public string Explain(string question) => PostgreSql.Explain.Sql(question);

    public long RowsExpected(string explanation) => PostgreSql.Explain.RowsExpected(explanation);
}
