using System.Diagnostics;
using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Documents.Cii;
using Invoicing.Infrastructure.Documents.Ubl;
using NUnit.Framework;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>How many documents one thread writes, told and not judged; run by <c>bench/einvoices.sh</c>.</summary>
[Explicit("Tells of the machine as much as of the program.")]
public sealed class ElectronicDocumentSpeed
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    [Test]
    public async Task Documents_of_three_thirty_and_a_thousand_lines()
    {
        var report = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var lines in new[] { 3, 30, 1_000 })
        {
            foreach (var writer in new IDocumentWriter[] { new UblDocumentWriter(), new CiiDocumentWriter() })
            {
                var document = DocumentSamples.Invoice(lines);
                var bytes = 0;
                Run(writer, TimeSpan.FromSeconds(1));
                var (count, elapsed, processor) = Run(writer, Duration);
                report.WriteLine(FormattableString.Invariant(
                    $"{writer.Format}, {lines} lines, {bytes} bytes: {count / elapsed.TotalSeconds:F0} documents/s, {count / processor.TotalSeconds:F0} a second of processor time"));

                (int Count, TimeSpan Elapsed, TimeSpan Processor) Run(IDocumentWriter writer, TimeSpan duration)
                {
                    var (begun, processorBegun, written) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
                    while (Stopwatch.GetElapsedTime(begun) < duration)
                    {
                        bytes = writer.Write(document).Content.Length;
                        written++;
                    }

                    return (written, Stopwatch.GetElapsedTime(begun), Environment.CpuUsage.TotalTime - processorBegun);
                }
            }
        }

        TestContext.Out.WriteLine(report);
        if (Environment.GetEnvironmentVariable("INVOICING_TEST_REPORT") is { Length: > 0 } file)
        {
            await File.WriteAllTextAsync(file, report.ToString());
        }
    }
}
