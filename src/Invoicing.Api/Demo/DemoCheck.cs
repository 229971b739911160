using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Invoicing.Api.Demo;

/// <summary>Not ready before demo.json is there: scripts that wait for the server read it next.</summary>
internal sealed class DemoCheck(DemoStartup demo) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(demo.Document is null ? HealthCheckResult.Unhealthy("The demo is being loaded.") : HealthCheckResult.Healthy());
}
