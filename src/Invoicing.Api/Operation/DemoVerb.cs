using System.CommandLine;
using Invoicing.Api.Demo;

namespace Invoicing.Api.Operation;

internal static class DemoVerb
{
    public static Command Create()
    {
        var verb = new Command("demo", "Load the demo data into an empty database, write demo.json to the data directory, and end.");
        verb.Runs((_, settings, cancellationToken) => OneShot.RunAsync(settings, app => LoadAsync(app, cancellationToken), cancellationToken));
        return verb;
    }

    private static async Task LoadAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var address = app.Configuration["urls"]?.Split(';')[0] ?? InvoicingHost.DefaultAddress;
        var document = await app.Services.GetRequiredService<DemoLedger>().LoadAsync(address, cancellationToken);
        var file = app.Services.GetRequiredService<DemoFile>();
        await file.WriteAsync(document, cancellationToken);
        Console.WriteLine($"The demo is loaded; {file.Path} tells its ids and credentials.");
    }
}
