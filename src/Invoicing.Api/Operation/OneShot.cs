using Invoicing.Infrastructure.Persistence;
using Microsoft.Extensions.Logging.Console;

namespace Invoicing.Api.Operation;

/// <summary>A verb that does one thing with the database and ends. It logs to the error stream, so that the output is the result alone.</summary>
internal static class OneShot
{
    public static Task<int> RunAsync(string[] settings, Func<WebApplication, Task> work, CancellationToken cancellationToken) => RunAsync(
        settings,
        async app =>
        {
            await work(app);
            return 0;
        },
        cancellationToken);

    /// <param name="work">Answers with the exit code.</param>
    public static async Task<int> RunAsync(string[] settings, Func<WebApplication, Task<int>> work, CancellationToken cancellationToken)
    {
        await using var app = InvoicingHost.Build(settings, Quietly);
        var database = app.Services.GetRequiredService<IDatabase>();
        await database.StartAsync(cancellationToken);
        if (app.Configuration.GetValue("Database:MigrateOnStart", true))
        {
            await database.MigrateAsync(cancellationToken);
        }

        return await work(app);
    }

    /// <summary>Without anything on the output but the result.</summary>
    public static void Quietly(WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("", LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
