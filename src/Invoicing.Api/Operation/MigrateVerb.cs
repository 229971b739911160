using System.CommandLine;
using Invoicing.Infrastructure.Persistence;

namespace Invoicing.Api.Operation;

internal static class MigrateVerb
{
    public static Command Create()
    {
        var verb = new Command("migrate", "Bring the database's schema up to date and end. For where Database:MigrateOnStart is false.");
        verb.Runs((_, settings, cancellationToken) => OneShot.RunAsync(
            settings,
            async app =>
            {
                await app.Services.GetRequiredService<IDatabase>().MigrateAsync(cancellationToken);
                Console.WriteLine("The database is up to date.");
            },
            cancellationToken));
        return verb;
    }
}
