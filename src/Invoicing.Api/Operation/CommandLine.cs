using System.CommandLine;

namespace Invoicing.Api.Operation;

/// <summary>The verbs of the executable. Without one it serves.</summary>
internal static class CommandLine
{
    private const string About =
        "An invoicing server that speaks the API you already use.\n\n"
        + "Every setting of appsettings.json can be given behind a verb as --Section:Key=value, or as environment variable Section__Key.";

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(About);
        ServeVerb.Configure(root);
        root.Add(ServeVerb.Create());
        root.Add(MigrateVerb.Create());
        root.Add(DemoVerb.Create());
        root.Add(CredentialVerb.Create());
        root.Add(ImportVerb.Create());
        root.Add(LineVerb.Create());
        root.Add(BillingVerb.Create());
        root.Add(VerifyVerb.Create());
        root.Add(ExportVerb.Create());

        // The host handles SIGTERM itself, and failures are told in one sentence.
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return root.Parse(args).InvokeAsync(invocation);
    }

    /// <summary>A verb that also takes settings: what the parser does not know goes to the configuration, if it is one.</summary>
    /// <param name="run">Gets the settings in the words of the configuration; answers with the exit code.</param>
    public static void Runs(this Command command, Func<ParseResult, string[], CancellationToken, Task<int>> run)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = parsed.UnmatchedTokens.ToArray();
            return SettingsArguments.FirstStranger(settings) is { } stranger
                ? StartFailure.TellAsync($"'{stranger}' is neither a verb nor an option nor a setting such as --Data:Directory=/srv/invoicing; see --help.")
                : StartFailure.GuardAsync(() => run(parsed, settings, cancellationToken));
        });
    }
}
