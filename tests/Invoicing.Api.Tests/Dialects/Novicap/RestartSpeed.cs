using System.Collections.Concurrent;
using System.Globalization;
using Invoicing.Api.Tests.Operation;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>How long a start takes after a clean stop and after a kill in the middle of writes, told and not judged; run by <c>bench/restarts.sh</c>.</summary>
[Explicit("Tells of the machine as much as of the program.")]
public sealed class RestartSpeed
{
    private const int Rounds = 20;
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5);

    [Test]
    public async Task Starts_after_a_stop_and_after_a_kill_in_the_middle_of_writes()
    {
        using var data = new DataFolder();
        await StartAndStopAsync(data);
        var clean = new List<TimeSpan>();
        var killed = new List<TimeSpan>();

        // In turns, since machines have fast minutes and slow ones.
        for (var round = 0; round < Rounds; round++)
        {
            clean.Add(await StartAndStopAsync(data));
            await StartAndKillAsync(data);
            killed.Add(await StartAndStopAsync(data));
        }

        await TellAsync("after a stop", clean);
        await TellAsync("after kill -9", killed);
    }

    private static async Task<TimeSpan> StartAndStopAsync(DataFolder data)
    {
        using var server = ServerProcess.Serve(data.Root, "--demo");
        var start = await server.WaitUntilReadyAsync();
        (await server.StopAsync()).ShouldBe(0, server.Errors);
        return start;
    }

    private static async Task StartAndKillAsync(DataFolder data)
    {
        using var server = ServerProcess.Serve(data.Root, "--demo");
        await server.WaitUntilReadyAsync();
        await PowerCut.WriteUntilKilledAsync(server, data, new ConcurrentBag<string>(), TimeSpan.FromMilliseconds(400));
    }

    private static async Task TellAsync(string which, List<TimeSpan> starts)
    {
        starts.Sort();
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{which}: answers after {starts[0].TotalSeconds:0.0} to {starts[^1].TotalSeconds:0.0} s, p50 {starts[starts.Count / 2].TotalSeconds:0.0} s, {starts.Count(start => start < Promised)} of {starts.Count} within {Promised.TotalSeconds:0} s");
        await TestContext.Out.WriteLineAsync(line);
        if (Environment.GetEnvironmentVariable("INVOICING_TEST_REPORT") is { Length: > 0 } report)
        {
            await File.AppendAllTextAsync(report, line + Environment.NewLine);
        }
    }
}
