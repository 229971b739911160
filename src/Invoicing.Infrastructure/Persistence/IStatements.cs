namespace Invoicing.Infrastructure.Persistence;

/// <summary>
/// The statements that LINQ can not say, as one product's text. Names of tables and columns come from code, never from input;
/// values are the parameters <c>{0}</c>, <c>{1}</c> and so on.
/// </summary>
internal interface IStatements
{
    /// <summary>Rows held until the transaction ends, while rows that refer to them can still be added. Value of the column.</summary>
    string LockRows(string table, string column);

    /// <summary>Documents by their keys, held until the transaction ends. Organization, collection, keys as a JSON array.</summary>
    string LockDocuments();

    /// <summary>
    /// Takes due work, the longest due first, past the rows that others hold, and gives id, account and fencing token of each.
    /// When it is due again, now, how many at most.
    /// </summary>
    string ClaimWork(string table);

    /// <summary>
    /// Whether the number could be made this transaction's alone until it ends, without waiting: one row with the column <c>Value</c>.
    /// The number.
    /// </summary>
    string TryLockNumber();

    /// <summary>Documents of a collection, as rows of <see cref="DocumentRow"/>.</summary>
    string SelectDocuments(DocumentSelection selection);

    /// <summary>What a connection is told before it reads a list, whose filter nobody knows beforehand.</summary>
    string BeginReading();

    /// <summary>What makes it a connection like others again.</summary>
    string EndReading();
}
