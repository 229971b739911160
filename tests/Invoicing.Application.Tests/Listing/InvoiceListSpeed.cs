using System.Diagnostics;
using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace Invoicing.Application.Tests.Listing;

/// <summary>How long pages take, told and not judged; run by <c>bench/lists.sh</c>.</summary>
[Explicit("Takes minutes, and tells of the machine as much as of the program.")]
public sealed class InvoiceListSpeed
{
    private static readonly int Repetitions = int.Parse(Environment.GetEnvironmentVariable("INVOICING_TEST_REPETITIONS") ?? "8", CultureInfo.InvariantCulture);

    private static readonly string? Report = Environment.GetEnvironmentVariable("INVOICING_TEST_REPORT");

    private static int Count => int.Parse(Environment.GetEnvironmentVariable("INVOICING_TEST_INVOICES") ?? "1000000", CultureInfo.InvariantCulture);

    [Test]
    public async Task Pages_at_the_beginning_in_the_middle_and_far_behind()
    {
        await using var ledger = await Ledger.CreateAsync(saysToOthers: false);
        var invoices = await ManyInvoices.CreateAsync(ledger, Count);
        var pairs = new List<(string Name, double[] Milliseconds)>();
        foreach (var (name, filter) in InvoiceQuestions.Filters(Count))
        {
            foreach (var (sort, column) in InvoiceQuestions.Sorts)
            {
                var list = new Selection { Filter = filter, Sort = [sort] };
                var places = new List<Selection> { list };
                foreach (var share in new[] { 0.5, sort.Descending ? 0.02 : 0.98 })
                {
                    var behind = await invoices.ReadAsync(list with { After = await invoices.PlaceAsync(sort, column, share), Size = 1 });
                    places.AddRange(behind.Cursors.Select(cursor => list with { After = cursor }));
                }

                var taken = new List<double>();
                foreach (var place in places)
                {
                    await invoices.ReadAsync(place);
                    for (var i = 0; i < Repetitions; i++)
                    {
                        var begun = Stopwatch.GetTimestamp();
                        await invoices.ReadAsync(place);
                        taken.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                    }
                }

                pairs.Add(($"{name} by {(sort.Descending ? "-" : "")}{sort.Field.Name}", [.. taken.Order()]));
                await SayAsync($"{Line(pairs[^1])}  {string.Join(' ', taken.Select(one => one.ToString("0.0", CultureInfo.InvariantCulture)))}");
            }
        }

        await SayAsync($"\nThe slowest of {pairs.Count} pairs:");
        foreach (var pair in pairs.OrderByDescending(pair => At(pair.Milliseconds, 0.99)).Take(60))
        {
            await SayAsync(Line(pair));
        }

        var all = pairs.SelectMany(pair => pair.Milliseconds).Order().ToArray();
        await SayAsync(Line(("all", all)));
        await SayAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"over 20 ms: {100.0 * all.Count(taken => taken > 20) / all.Length:0.00} % of {all.Length} readings; p50 of {pairs.Count(pair => At(pair.Milliseconds, 0.5) > 20)} pairs"));
        await SayAsync(await ExportedAsync(ledger));
    }

    private static async Task<string> ExportedAsync(Ledger ledger)
    {
        var (before, most, count, begun) = (GC.GetTotalMemory(forceFullCollection: true), 0L, 0, Stopwatch.GetTimestamp());
        await ledger.RunAsync(Actor.System(ledger.AccountId), async services =>
        {
            await foreach (var _ in await services.GetRequiredService<IMediator>().Send(new ExportInvoicesQuery(null)))
            {
                most = ++count % 10_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
            }

            return count;
        });
        return string.Create(
            CultureInfo.InvariantCulture,
            $"export of {count} invoices: {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s, at most {most / 1_048_576.0:0.0} MB more in use than before");
    }

    private static Task SayAsync(string line) => Report is null ? TestContext.Out.WriteLineAsync(line) : File.AppendAllTextAsync(Report, line + Environment.NewLine);

    private static double At(double[] sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];

    private static string Line((string Name, double[] Milliseconds) pair) => string.Create(
        CultureInfo.InvariantCulture, $"p50 {At(pair.Milliseconds, 0.5),8:0.00} ms  p99 {At(pair.Milliseconds, 0.99),8:0.00} ms  {pair.Name}");
}
