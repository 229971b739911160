using System.Collections.Concurrent;
using System.Globalization;
using Invoicing.Api.Tests.Operation;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>Power cuts again and again: the next start needs nobody's help and finds all. How long it takes is told here and measured by <see cref="RestartSpeed"/>.</summary>
[NonParallelizable]
public sealed class KillTests
{
    private const int Rounds = 20;

    [Test]
    public async Task Every_acknowledged_invoice_survives_and_the_server_starts_by_itself()
    {
        using var data = new DataFolder();
        var random = new Random(20170832);
        var acknowledged = new List<string>();
        var ofThisRound = new ConcurrentBag<string>();
        for (var round = 1; round <= Rounds; round++)
        {
            using var server = ServerProcess.Serve(data.Root, "--demo");
            var start = await server.WaitUntilReadyAsync();
            TestContext.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"round {round}: answers after {start.TotalMilliseconds:F0} ms, {acknowledged.Count} acknowledged"));
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
}
