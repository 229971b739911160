using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Invoicing.Api.Tests.Operation;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>Power cuts: server and database are killed in the middle of writes, again and again.</summary>
[NonParallelizable]
public sealed class KillTests
{
    private const int Rounds = 20;
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5);

    [Test]
    public async Task Every_acknowledged_invoice_survives_and_the_server_answers_as_soon_as_promised()
    {
        using var data = new DataFolder();
        using (var first = ServerProcess.Serve(data.Root, "--demo"))
        {
            await first.WaitUntilReadyAsync();
            (await first.StopAsync()).ShouldBe(0, first.Errors);
        }

        var bound = await BoundAsync(data);
        var random = new Random(20170832);
        var acknowledged = new List<string>();
        var ofThisRound = new ConcurrentBag<string>();
        for (var round = 1; round <= Rounds; round++)
        {
            await FlushDiskAsync();
            using var server = ServerProcess.Serve(data.Root, "--demo");
            var start = await server.WaitUntilReadyAsync();
            TestContext.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round}: answers after {start.TotalMilliseconds:F0} of {bound.TotalMilliseconds:F0} ms, {acknowledged.Count} acknowledged"));
            start.ShouldBeLessThan(bound);
            await PowerCut.ShouldBeThereAsync(server.Client, ofThisRound);
            ofThisRound.Clear();
            await PowerCut.WriteUntilKilledAsync(server, data, ofThisRound, TimeSpan.FromMilliseconds(random.Next(100, 700)));
            acknowledged.AddRange(ofThisRound);
        }

        using var last = ServerProcess.Serve(data.Root, "--demo");
        await last.WaitUntilReadyAsync();
        await PowerCut.ShouldBeThereAsync(last.Client, acknowledged);
        acknowledged.Count.ShouldBeGreaterThan(Rounds);
        (await last.StopAsync()).ShouldBe(0, last.Errors);
        data.DatabaseProcesses().ShouldBeEmpty();
    }

    /// <summary>A recovery flushes the whole file system: after a power cut nothing waits there to be written, but here what other tests wrote.</summary>
    private static async Task FlushDiskAsync()
    {
        using var sync = Process.Start("sync");
        await sync.WaitForExitAsync();
    }

    /// <summary>What is promised; on a machine that takes long for a start after a clean stop, twice as long as that.</summary>
    private static async Task<TimeSpan> BoundAsync(DataFolder data)
    {
        using var server = ServerProcess.Serve(data.Root, "--demo");
        var clean = await server.WaitUntilReadyAsync();
        (await server.StopAsync()).ShouldBe(0, server.Errors);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after a clean stop: answers after {clean.TotalMilliseconds:F0} ms"));
        return TimeSpan.FromTicks(Math.Max(Promised.Ticks, 2 * clean.Ticks));
    }
}
