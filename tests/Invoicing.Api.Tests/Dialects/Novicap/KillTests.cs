using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Invoicing.Api.Tests.Operation;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>Power cuts: server and database are killed in the middle of writes, again and again.</summary>
[NonParallelizable]
public sealed class KillTests
{
    private const int Rounds = 20;
    private const int Writers = 4;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    [Test]
    public async Task Every_acknowledged_invoice_survives_and_the_server_answers_within_five_seconds()
    {
        using var data = new DataFolder();
        using (var first = ServerProcess.Serve(data.Root, "--demo"))
        {
            await first.WaitUntilReadyAsync();
            (await first.StopAsync()).ShouldBe(0, first.Errors);
        }

        var random = new Random(20170832);
        var acknowledged = new List<string>();
        var ofThisRound = new ConcurrentBag<string>();
        for (var round = 1; round <= Rounds; round++)
        {
            using var server = ServerProcess.Serve(data.Root, "--demo");
            var start = await server.WaitUntilReadyAsync();
            var load = LoadPerCore();
            TestContext.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"round {round}: answers after {start.TotalMilliseconds:F0} ms, {acknowledged.Count} acknowledged, load per core {load:F1}"));

            // On a machine that is busy with other things as well, its share of the processor is what counts.
            start.ShouldBeLessThan(Bound * Math.Max(1, load));
            await AllAreThereAsync(server.Client, ofThisRound);
            ofThisRound.Clear();
            await WriteUntilKilledAsync(server, data, ofThisRound, TimeSpan.FromMilliseconds(random.Next(100, 700)));
            acknowledged.AddRange(ofThisRound);
        }

        using var last = ServerProcess.Serve(data.Root, "--demo");
        await last.WaitUntilReadyAsync();
        await AllAreThereAsync(last.Client, acknowledged);
        acknowledged.Count.ShouldBeGreaterThan(Rounds);
        (await last.StopAsync()).ShouldBe(0, last.Errors);
        data.DatabaseProcesses().ShouldBeEmpty();
    }

    private static async Task WriteUntilKilledAsync(ServerProcess server, DataFolder data, ConcurrentBag<string> acknowledged, TimeSpan after)
    {
        var writers = Enumerable.Range(0, Writers).Select(_ => WriteAsync(server.Client, acknowledged)).ToArray();
        var patience = TimeProvider.System.GetTimestamp();
        while (acknowledged.IsEmpty && TimeProvider.System.GetElapsedTime(patience) < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(20);
        }

        await Task.Delay(after);
        await server.KillAsync();
        data.KillDatabase();
        await Task.WhenAll(writers);
    }

    private static async Task WriteAsync(HttpClient client, ConcurrentBag<string> acknowledged)
    {
        try
        {
            while (true)
            {
                var reference = Guid.CreateVersion7().ToString();
                using var answer = await client.PostAsJsonAsync("/v1/invoices", NovicapInvoice.Of(reference));
                if (await NovicapInvoice.IdAsync(answer) is { } id)
                {
                    acknowledged.Add(id);
                }
            }
        }
        catch (HttpRequestException)
        {
            // The server is gone: what it has not acknowledged may or may not be there.
        }
    }

    private static async Task AllAreThereAsync(HttpClient client, IEnumerable<string> acknowledged)
    {
        foreach (var id in acknowledged)
        {
            using var answer = await client.GetAsync($"/v1/invoices/{id}?api_key=abcd");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"invoice {id} was acknowledged");
        }
    }

    private static double LoadPerCore() =>
        double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) / Environment.ProcessorCount;
}
