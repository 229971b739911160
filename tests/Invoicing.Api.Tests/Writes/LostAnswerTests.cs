using System.Net;
using Invoicing.Api.Tests.Writes.Probe;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Writes;

/// <summary>The connection breaks after the commit, before the first byte of the answer.</summary>
public sealed class LostAnswerTests
{
    [Test]
    public async Task Whoever_lost_the_answer_gets_the_committed_one()
    {
        var cut = new Cut();
        await using var host = await ProbeHost.StartAsync(services => services.AddSingleton<IStartupFilter>(cut));
        var name = Guid.CreateVersion7().ToString();
        var body = $$"""{"name":"{{name}}"}""";

        cut.IsOn = true;
        await Should.ThrowAsync<HttpRequestException>(() => host.PostAsync("/probe/customers", body, name));
        cut.IsOn = false;
        (await host.CustomersAsync(name)).ShouldBe(1);
        using var answer = await host.PostAsync("/probe/customers", body, name);

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        answer.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        answer.Headers.Location!.ToString().ShouldBe($"/probe/customers/{await host.ScalarAsync<Guid>($"select id from customers where name = '{name}'")}");
        (await host.CustomersAsync(name)).ShouldBe(1);
    }

    private sealed class Cut : IStartupFilter
    {
        public bool IsOn { get; set; }

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(CutAsync);
            next(app);
        };

        private Task CutAsync(HttpContext context, RequestDelegate next)
        {
            if (IsOn)
            {
                context.Response.Body = new BrokenStream(context);
            }

            return next(context);
        }
    }

    private sealed class BrokenStream(HttpContext context) : MemoryStream
    {
        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => BreakAsync();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => new(BreakAsync());

        private Task BreakAsync()
        {
            context.Abort();
            return Task.FromException(new IOException("The connection is gone."));
        }
    }
}
