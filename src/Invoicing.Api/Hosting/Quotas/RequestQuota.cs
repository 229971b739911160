using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Hosting.Quotas;

/// <summary>
/// A bucket of requests for each credential, and for each address without one, that fills evenly: <see cref="Limits.RequestsPerMinute"/>.
/// The headers say how much may be sent at once and within how many seconds the bucket is full again: a caller who keeps to them is never refused.
/// </summary>
internal sealed class RequestQuota(DialectRegistry registry, IOptions<Limits> options) : IMiddleware, IDisposable
{
    private const string Name = "\"requests\"";

    private readonly Limits limits = options.Value;
    private readonly PartitionedRateLimiter<string>? buckets = options.Value.RequestsPerMinute > 0 ? BucketsOf(options.Value) : null;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (buckets is null || registry.Of(context) is null)
        {
            await next(context);
            return;
        }

        var bucket = BucketOf(context);
        using var lease = buckets.AttemptAcquire(bucket);
        Tell(context.Response, buckets.GetStatistics(bucket)?.CurrentAvailablePermits ?? 0);
        if (!lease.IsAcquired)
        {
            throw new FailureException(HostingErrors.TooManyRequests(SecondsFor(1)));
        }

        await next(context);
    }

    public void Dispose() => buckets?.Dispose();

    private static PartitionedRateLimiter<string> BucketsOf(Limits limits) => PartitionedRateLimiter.Create<string, string>(
        bucket => RateLimitPartition.GetTokenBucketLimiter(bucket, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.RequestBurst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / limits.RequestsPerMinute,
            QueueLimit = 0,
        }));

    private static string BucketOf(HttpContext context) => context.Features.Get<Credential>() is { } credential
        ? credential.Fingerprint
        : context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    private void Tell(HttpResponse response, long left)
    {
        response.Headers["RateLimit-Policy"] = string.Create(
            CultureInfo.InvariantCulture, $"{Name};q={limits.RequestBurst};w={Whole(SecondsFor(limits.RequestBurst))}");
        response.Headers["RateLimit"] = string.Create(
            CultureInfo.InvariantCulture, $"{Name};r={left};t={Whole(SecondsFor(limits.RequestBurst - left))}");
    }

    private TimeSpan SecondsFor(long requests) => TimeSpan.FromMinutes(1) * requests / limits.RequestsPerMinute;

    private static long Whole(TimeSpan time) => Math.Max(1, (long)Math.Ceiling(time.TotalSeconds));
}
