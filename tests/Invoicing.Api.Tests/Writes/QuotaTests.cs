using System.Globalization;
using System.Net;
using Invoicing.Api.Tests.Writes.Probe;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Writes;

public sealed class QuotaTests
{
    private const string Customers = "/probe/customers/00000000-0000-0000-0000-000000000001";

    [Test]
    public async Task Each_credential_has_a_bucket_and_is_told_what_is_left()
    {
        await using var host = await ProbeHost.StartAsync(settings: ["--Limits:RequestsPerMinute=1", "--Limits:RequestBurst=3"]);
        for (var left = 2; left >= 0; left--)
        {
            using var answer = await GetAsync(host);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            answer.Headers.GetValues("RateLimit-Policy").ShouldBe(["\"requests\";q=3;w=180"]);
            answer.Headers.GetValues("RateLimit").ShouldBe([string.Create(CultureInfo.InvariantCulture, $"\"requests\";r={left};t={(3 - left) * 60}")]);
        }

        using var refused = await GetAsync(host);
        await refused.ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "request.too_many");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        refused.Headers.GetValues("RateLimit").ShouldBe(["\"requests\";r=0;t=180"]);

        (await GetAsync(host, await host.NewKeyAsync())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task Whoever_sends_no_credential_is_counted_by_address()
    {
        await using var host = await ProbeHost.StartAsync(settings: ["--Limits:RequestsPerMinute=1", "--Limits:RequestBurst=1"]);
        (await host.PostAsync("/probe/anonymous", "{}", null, "nobody")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await host.PostAsync("/probe/anonymous", "{}", null, "nobody else")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Test]
    public async Task Nothing_is_counted_unless_it_is_asked_for()
    {
        await using var host = await ProbeHost.StartAsync();

        using var answer = await GetAsync(host);

        answer.Headers.Contains("RateLimit-Policy").ShouldBeFalse();
    }

    private static Task<HttpResponseMessage> GetAsync(ProbeHost host, string? key = null) =>
        host.SendAsync(HttpMethod.Get, Customers, null, ("Accept", "*/*"), key);
}
