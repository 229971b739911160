using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>The published JavaScript client does the specification's flow against the running server.</summary>
public sealed class PolarSdkTests
{
    private readonly Dictionary<string, JsonElement> steps = [];
    private byte[] pdf = [];

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        var folder = Prepare();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            await RunAsync(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        }

        var pdfPath = Path.Combine(folder, "invoice.pdf");
        var input = JsonSerializer.Serialize(new
        {
            baseUrl = PolarApi.Host.Client.BaseAddress!.ToString().TrimEnd('/'),
            sessionToken = await PolarApi.OpenSessionAsync(),
            orderId = (await PolarApi.CreateOrderAsync()).ToString(),
            unpaidOrderId = (await PolarApi.CreateOrderAsync(paid: false)).ToString(),
            orderWithoutBillingDetailsId = (await PolarApi.CreateOrderAsync(billingName: null)).ToString(),
            unknownOrderId = PolarApi.UnknownOrder,
            pdfPath,
        });
        foreach (var line in (await RunAsync(folder, "node", "polar.mjs", input)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var step = JsonDocument.Parse(line).RootElement;
            steps[step.GetProperty("step").GetString()!] = step;
        }

        pdf = await File.ReadAllBytesAsync(pdfPath);
    }

    [Test]
    public void The_order_is_parsed()
    {
        steps["order"].GetProperty("isInvoiceGenerated").GetBoolean().ShouldBeFalse();
        steps["order"].GetProperty("total").GetInt64().ShouldBe(12_000);
    }

    [Test]
    public void Generating_resolves_to_null() => steps["generate"].GetProperty("result").ValueKind.ShouldBe(JsonValueKind.Null);

    [Test]
    public void The_invoice_gets_ready()
    {
        TestContext.Out.WriteLine($"From the request to a ready PDF: {steps["ready"].GetProperty("milliseconds").GetInt64()} ms");
        steps["ready"].GetProperty("invoiceNumber").GetString().ShouldNotBeNullOrEmpty();
    }

    [Test]
    public void The_link_downloads_a_sound_pdf_with_the_orders_number()
    {
        var number = steps["ready"].GetProperty("invoiceNumber").GetString()!;
        var download = steps["download"];
        download.GetProperty("status").GetInt32().ShouldBe(200);
        download.GetProperty("contentType").GetString().ShouldBe("application/pdf");
        download.GetProperty("disposition").GetString().ShouldBe($"attachment; filename=\"Invoice-{number}.pdf\"");
        Encoding.Latin1.GetString(pdf).ShouldStartWith("%PDF");
        Encoding.Latin1.GetString(pdf).TrimEnd().ShouldEndWith("%%EOF");
        PdfTools.Check(pdf);
        PdfTools.Text(pdf).ShouldContain(number);
    }

    [Test]
    public void The_order_is_updated()
    {
        steps["update"].GetProperty("billingName").GetString().ShouldBe("Ada Lovelace");
        steps["update"].GetProperty("billingAddress").GetProperty("state").GetString().ShouldBe("US-NY");
    }

    [TestCase("unpaid", "NotPaidOrder", 422)]
    [TestCase("withoutBillingDetails", "MissingInvoiceBillingDetails", 422)]
    [TestCase("unknown", "ResourceNotFound", 404)]
    public void A_refusal_is_raised_as_its_own_class(string step, string type, int status)
    {
        var raised = steps[step];
        raised.GetProperty("type").GetString().ShouldBe(type);
        raised.GetProperty("name").GetString().ShouldBe(type);
        raised.GetProperty("error").GetString().ShouldBe(type);
        raised.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        raised.GetProperty("statusCode").GetInt32().ShouldBe(status);
    }

    /// <returns>A folder beside the test's assembly, because packages do not belong among the sources.</returns>
    private static string Prepare([CallerFilePath] string thisFile = "")
    {
        var sources = Path.Combine(Path.GetDirectoryName(thisFile)!, "Sdk");
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "polar-sdk")).FullName;
        var knownLock = Path.Combine(folder, "package-lock.json");
        if (File.Exists(knownLock) && File.ReadAllText(knownLock) != File.ReadAllText(Path.Combine(sources, "package-lock.json")))
        {
            Directory.Delete(Path.Combine(folder, "node_modules"), recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(sources))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        return folder;
    }

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        process.ExitCode.ShouldBe(0, $"{program} {arguments[0]}: {await output}{await errors}");
        return await output;
    }
}
