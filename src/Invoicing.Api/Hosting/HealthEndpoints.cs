using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Invoicing.Api.Hosting;

/// <summary>Live: the process answers. Ready: no registered health check is unhealthy; a degraded one is told and still served.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Json(new Dictionary<string, string> { ["status"] = "healthy" })).ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(HealthCheckService checks, CancellationToken cancellationToken)
    {
        var report = await checks.CheckHealthAsync(cancellationToken);
        var answer = new Dictionary<string, object>
        {
            ["status"] = Word(report.Status),
            ["checks"] = report.Entries.Select(entry => new Dictionary<string, string?>
            {
                ["name"] = entry.Key,
                ["status"] = Word(entry.Value.Status),
                ["description"] = entry.Value.Description,
            }),
        };
        return Results.Json(answer, WireJson.Options, statusCode: report.Status is HealthStatus.Unhealthy ? 503 : 200);
    }

    private static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };
}
