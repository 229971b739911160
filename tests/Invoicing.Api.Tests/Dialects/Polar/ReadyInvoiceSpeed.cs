using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Polar.PolarApi;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>How long a customer waits between 202 and the PDF, told and not judged; run by <c>bench/ready.sh</c>.</summary>
[Explicit("Tells of the machine as much as of the program.")]
public sealed class ReadyInvoiceSpeed
{
    private const int Orders = 200;
    private const int First = 20;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(5);

    [Test]
    public async Task From_202_to_the_bytes_of_the_PDF()
    {
        var taken = new List<double>();
        for (var i = 0; i < First + Orders; i++)
        {
            var milliseconds = await OrderedAsync();
            if (i >= First)
            {
                taken.Add(milliseconds);
            }
        }

        taken.Sort();
        var line = string.Create(
            CultureInfo.InvariantCulture, $"202 to PDF, {Orders} orders one after another: p50 {At(0.5):0} ms, p95 {At(0.95):0} ms, slowest {taken[^1]:0} ms");
        await TestContext.Out.WriteLineAsync(line);
        if (Environment.GetEnvironmentVariable("INVOICING_TEST_REPORT") is { Length: > 0 } report)
        {
            await File.AppendAllTextAsync(report, line + Environment.NewLine);
        }

        double At(double share) => taken[(int)Math.Ceiling(share * taken.Count) - 1];
    }

    private static async Task<double> OrderedAsync()
    {
        var id = await CreateOrderAsync();

        // Until the server has nothing else to do.
        await Task.Delay(50);
        (await PostAsync(Invoice(id))).Status.ShouldBe(202);
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var link = await GetAsync(Invoice(id));
            if (link.Status == 200)
            {
                (await Host.Client.GetByteArrayAsync(link.Json.GetProperty("url").GetString()!)).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
                return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            }

            await Task.Delay(Poll);
        }
    }
}
