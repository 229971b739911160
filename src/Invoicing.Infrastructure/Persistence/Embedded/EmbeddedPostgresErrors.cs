using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Persistence.Embedded;

internal static class EmbeddedPostgresErrors
{
    public static InvoicingException BinariesMissing(string? binDirectory) => Refusal(
        "database.binaries_missing",
        (binDirectory is null ? "PostgreSQL was not found on this machine" : $"There is no PostgreSQL in '{binDirectory}'")
        + ": install it with the system's package manager, or set Database:Embedded:BinDirectory to the folder that holds 'postgres' and 'initdb',"
        + " or set Database:ConnectionString to a server of yours.");

    public static InvoicingException VersionMissing(string wanted, string dataDirectory) => Refusal(
        "database.version_missing",
        $"The data in '{dataDirectory}' was made by PostgreSQL {wanted}, which was not found: install that version beside the newer one,"
        + " or set Database:Embedded:BinDirectory to it.");

    public static InvoicingException InUse(string dataDirectory, string holder) => Refusal(
        "database.directory_in_use",
        $"The data directory '{dataDirectory}' is in use by {holder}: stop that one first, or give this one another data directory.");

    public static InvoicingException NoUnprivilegedUser() => Refusal(
        "database.no_unprivileged_user",
        "PostgreSQL does not run as root and this machine offers no way to become 'postgres' or 'nobody' (setpriv, runuser, su):"
        + " start the program as an ordinary user.");

    public static InvoicingException NotReachable(string dataDirectory, string user) => Refusal(
        "database.directory_not_reachable",
        $"The user '{user}', who runs the database, cannot enter '{dataDirectory}': let others pass through its parent folders (chmod o+x).");

    public static InvoicingException SecretsMissing(string path) => Refusal(
        "database.secrets_missing",
        $"The cluster exists but '{path}', which holds its passwords, is missing or unreadable: put the file back from the backup.");

    public static InvoicingException NotInitialised(string output) => Refusal(
        "database.not_initialised",
        $"The database could not be initialised; initdb says:{Environment.NewLine}{output}");

    public static InvoicingException NotStarted(string why, IEnumerable<string> lastLines) => Refusal(
        "database.not_started",
        $"The database {why}; its last words:{Environment.NewLine}{string.Join(Environment.NewLine, lastLines)}");

    private static InvoicingException Refusal(string code, string message) => new(ErrorKind.Unavailable, code, message);
}
