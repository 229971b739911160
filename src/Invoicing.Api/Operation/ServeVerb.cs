using System.CommandLine;
using Invoicing.Api.Demo;

namespace Invoicing.Api.Operation;

internal static class ServeVerb
{
    private static readonly TimeSpan UntilCompiled = TimeSpan.FromSeconds(20);

    public static Command Create()
    {
        var verb = new Command("serve", "Serve every API until stopped. This is also what happens without a verb.");
        Configure(verb);
        return verb;
    }

    /// <summary>Gives a command the options of serving: the root has them too.</summary>
    public static void Configure(Command command)
    {
        var urls = new Option<string?>("--urls")
        {
            Description = $"Addresses to listen on, separated by semicolons. {InvoicingHost.DefaultAddress} where nothing else is configured.",
            HelpName = "addresses",
        };
        var demo = new Option<bool>("--demo")
        {
            Description = "Load the demo data into an empty database and write demo.json. Its credentials are public: not for real data.",
        };
        var noDemo = new Option<bool>("--no-demo") { Description = "Start without the demo, whatever the settings and --demo say." };
        command.Add(urls);
        command.Add(demo);
        command.Add(noDemo);
        command.Runs((parsed, settings, cancellationToken) =>
            ServeAsync([.. settings, .. Urls(parsed.GetValue(urls)), .. Demo(parsed.GetValue(demo), parsed.GetValue(noDemo))], cancellationToken));
    }

    private static IEnumerable<string> Urls(string? urls) => urls is null ? [] : [$"--urls={urls}"];

    private static IEnumerable<string> Demo(bool demo, bool noDemo) => (demo, noDemo) switch
    {
        (_, true) => ["--Demo:Enabled=false"],
        (true, _) => ["--Demo:Enabled=true"],
        _ => [],
    };

    private static async Task<int> ServeAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var app = InvoicingHost.Build(settings);
        await StartAsync(app, cancellationToken);
        if (app.Services.GetService<DemoStartup>() is { Document: { } document })
        {
            await DemoCalls.WriteAsync(Console.Out, document, app.Services);
        }

        IdleMemory.Release();
        var shutdown = app.WaitForShutdownAsync(cancellationToken);

        // What the start used often is compiled once more in the background, and leaves garbage again.
        if (await Task.WhenAny(shutdown, Task.Delay(UntilCompiled, CancellationToken.None)) != shutdown)
        {
            IdleMemory.Release();
        }

        await shutdown;
        return 0;
    }

    /// <summary>What has started is stopped in order when the rest cannot: the workers before the database.</summary>
    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            // A host that came to start nothing cannot be stopped either; why it could not start is what the operator needs.
            await app.StopAsync(CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }
}
