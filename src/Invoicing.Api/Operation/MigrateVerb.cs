using System.CommandLine;
using Invoicing.Infrastructure.Persistence;

namespace Invoicing.Api.Operation;

internal static class MigrateVerb
{
    public static Command Create()
    {
        var verb = new Command("migrate", "Bring the database's schema up to date and end. For where Database:MigrateOnStart is false.");
        var script = new Option<bool>("--script")
        {
            Description = "Write the schema of Database:Provider as a script that brings a database of any age up to date. Needs no database.",
        };
        verb.Add(script);
        verb.Runs((parsed, settings, cancellationToken) => parsed.GetValue(script)
            ? ScriptAsync(settings)
            : OneShot.RunAsync(settings, app => MigrateAsync(app, cancellationToken), cancellationToken));
        return verb;
    }

    private static async Task MigrateAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<IDatabase>().MigrateAsync(cancellationToken);
        Console.WriteLine("The database is up to date.");
    }

    private static async Task<int> ScriptAsync(string[] settings)
    {
        await using var app = InvoicingHost.Build(settings, OneShot.Quietly);
        Console.Write(app.Services.GetRequiredService<IDatabase>().MigrationScript());
        return 0;
    }
}
