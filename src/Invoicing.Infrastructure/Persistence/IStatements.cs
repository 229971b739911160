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

    /// <summary>
    /// Takes due webhook deliveries, the longest due first, but of each endpoint no more than its room, past the rows that others hold; gives
    /// id, account, endpoint and fencing token of each. When they are due again, now, how many at most, how many at most of each endpoint,
    /// endpoints with another room as a JSON array, how many to look at.
    /// </summary>
    string ClaimDeliveries();

    /// <summary>Draws from a sequence of short numbers: the number that is drawn begins a block of its own.</summary>
    string DrawSerial(string sequence);

    /// <summary>Has a sequence of short numbers begin its next block at a number or behind it.</summary>
    string SkipSerials(string sequence, long to);

    /// <summary>Documents of a collection, as rows of <see cref="DocumentRow"/>.</summary>
    string SelectDocuments(DocumentSelection selection);

    /// <summary>What a connection is told before it looks for the rows of a list, whose filter nobody knows beforehand. Has no answer.</summary>
    /// <param name="parts">Whether the filter looks for parts of texts.</param>
    string BeginReading(bool parts);

    /// <summary>What makes it a connection like others again. Has no answer.</summary>
    string EndReading();

    /// <summary>Asks how a question would be answered, as JSON, instead of the answer; null where the product does not tell.</summary>
    string? Explain(string question);

    /// <summary>How many rows the answer to <see cref="Explain"/> expects.</summary>
    long RowsExpected(string explanation);
}
