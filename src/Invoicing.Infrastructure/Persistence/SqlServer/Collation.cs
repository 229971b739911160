namespace Invoicing.Infrastructure.Persistence.SqlServer;

/// <summary>By code unit, so that references, numbers and ids which differ in case are different, whatever the database's own collation says.</summary>
internal static class Collation
{
    public const string Name = "Latin1_General_100_BIN2";
}
