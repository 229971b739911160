using Invoicing.Api.Demo;
using Invoicing.Api.Hosting;
using Invoicing.Application;
using Invoicing.Infrastructure;

namespace Invoicing.Api.Operation;

/// <summary>The whole program but its command line: what <c>serve</c> runs, and what tests run in their own process.</summary>
public static class InvoicingHost
{
    internal const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Ready to start: starting it starts the database, migrates, and serves with all workers.</summary>
    /// <param name="args">Settings as on the command line, for example <c>--Data:Directory=/srv/invoicing</c>.</param>
    /// <param name="configure">Runs last, so that it can replace any service.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // Slim: without the parts for IIS, QUIC and Windows' logs; certificates can still be configured.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // The settings file lies beside the program, wherever that was started from.
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(InvoicingHost).Assembly.GetName().Name,
            // Watching the settings file costs a thread and an inotify handle; a change needs a restart anyway.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
        });
        if (!IsAddressGiven(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.UseKestrelHttpsConfiguration();
        // First, because the ledger's model is made from here on, beside everything else.
        builder.Services.AddInfrastructure(builder.Configuration).AddApplication();
        builder.Services.AddInvoicingHosting(builder.Configuration).AddDialects();
        builder.Services.AddQuietStart();
        builder.Services.AddDemo(builder.Configuration);
        builder.Services.AddWorkers();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseInvoicingHosting();
        return app;
    }

    private static bool IsAddressGiven(IConfiguration configuration) =>
        configuration["urls"] is not null || configuration["http_ports"] is not null || configuration.GetSection("Kestrel:Endpoints").Exists();
}
