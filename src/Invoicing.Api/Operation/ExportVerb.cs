using System.CommandLine;
using System.Globalization;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Transfer;

namespace Invoicing.Api.Operation;

internal static class ExportVerb
{
    public static Command Create()
    {
        var account = new Option<Guid>("--account") { Description = "The account.", HelpName = "id", Required = true };
        var file = new Argument<FileInfo>("file") { Description = "The ZIP file to write; one that is there is replaced." };
        var secrets = new Option<bool>("--with-secrets")
        {
            Description = "Also API keys, sessions and users, as hashes. Without it they are made anew in the other installation.",
        };
        var verb = new Command("export", "Write everything of an account into one file, to be proven with verify or taken over with import account.") { file, account, secrets };
        verb.Runs((parsed, settings, cancellationToken) => OneShot.RunAsync(
            settings,
            async app =>
            {
                var export = app.Services.GetRequiredService<IAccountExport>();
                var path = parsed.GetValue(file)!.FullName;
                var written = await export.WriteAsync(new AccountId(parsed.GetValue(account)), path, parsed.GetValue(secrets), cancellationToken);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{written.Tables.Sum(table => table.Rows)} rows of {written.Tables.Count} tables are in '{path}'."));
            },
            cancellationToken));
        return verb;
    }
}
