using System.Reflection;
using Invoicing.Api.Hosting.Idempotency;
using Invoicing.Api.Hosting.Quotas;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Invoicing.Api.Hosting;

/// <summary>Everything around the dialects, in the order in which it must stand.</summary>
internal static class HostingSetup
{
    public static IServiceCollection AddInvoicingHosting(this IServiceCollection services, IConfiguration configuration)
    {
        var api = Assembly.GetExecutingAssembly();
        services.AddOptions<Limits>()
            .Bind(configuration.GetSection("Limits"))
            .Validate(
                limits => limits is { BodyBytes: > 0, BulkBodyBytes: > 0, JsonDepth: > 0, RequestSeconds: > 0, RequestsPerMinute: >= 0, RequestBurst: > 0 },
                "Every value under Limits must be above zero, but for RequestsPerMinute, which may be zero.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<CurrentActor>();
        services.TryAddScoped<ICurrentActor>(provider => provider.GetRequiredService<CurrentActor>());
        services.AddSingleton<DialectRegistry>().AddSingleton<FallbackErrors>().AddSingleton<ErrorWriter>().AddSingleton<RequestQuota>();

        // Not AddAuthentication: that brings data protection along, which keeps a key ring in the home folder that nobody here reads.
        services.AddAuthenticationCore();
        services.AddWebEncoders();
        services.AddAuthorization();
        services.AddHealthChecks();
        services.AddDialectControllers().AddApplicationPart(api);
        services.AddWireValidators(api).AddMappings(api);
        services.AddSafeLogging();

        // The OpenAPI documents derive their schemas from these options; they must say what WireJson does.
        services.ConfigureHttpJsonOptions(options => WireJson.Configure(options.SerializerOptions));

        // The body limit is ours, so that the refusal is the dialect's; the server would break the connection.
        services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = null;
        });
        return services;
    }

    public static WebApplication UseInvoicingHosting(this WebApplication app)
    {
        app.UseDialectErrors();
        app.UseMiddleware<RequestDeadline>();
        app.UseDialectOpenApiPage();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<RequestQuota>();
        app.UseMiddleware<IdempotentWrites>();
        app.MapHealth();
        app.MapDialectOpenApi();
        app.MapControllers();
        return app;
    }

    public static IApplicationBuilder UseDialectErrors(this IApplicationBuilder app) => app.UseMiddleware<DialectErrors>();

    private static void AddSafeLogging(this IServiceCollection services) => services.AddLogging(logging =>
    {
        logging.ClearProviders();
        logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            console.IncludeScopes = true;
        });

        // Its request lines hold the query string, and NoviCap's callers put their key there.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // What fails here is told once more by whoever asked, with what was asked for.
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.Critical);
    });
}
