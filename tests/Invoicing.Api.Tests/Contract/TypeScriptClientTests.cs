using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Contract;

/// <summary>The generated clients: made from the checked-in documents, compiled strictly, run against the server.</summary>
public sealed partial class TypeScriptClientTests
{
    private static readonly string Clients = SourceTree.At("clients", "typescript");
    private static readonly string Compiled = Path.Combine(Clients, "dist");

    private ApiHost host = null!;
    private string folder = null!;

    [OneTimeSetUp]
    public async Task InstallAsync()
    {
        (await RunAsync("npm", "ci", "--no-audit", "--no-fund")).Code.ShouldBe(0, "npm ci in clients/typescript");
        if (Directory.Exists(Compiled))
        {
            Directory.Delete(Compiled, recursive: true);
        }

        host = await ApiHost.StartAsync();
        folder = Directory.CreateTempSubdirectory("invoicing-client-").FullName;
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    [Order(1)]
    public async Task The_clients_are_what_the_generator_makes()
    {
        var before = Sources();

        (await RunAsync("node", "generate.mjs")).Code.ShouldBe(0);

        Sources().ShouldBe(before, "the clients are not generated from the documents: npm run generate");
    }

    [Test]
    [Order(2)]
    public async Task They_compile_strictly_and_say_of_everything_what_it_is()
    {
        (await RunAsync("npx", "--no-install", "tsc", "-p", "tsconfig.json")).ShouldBe((0, ""));

        foreach (var types in Directory.EnumerateFiles(Path.Combine(Compiled, "src"), "*.d.ts"))
        {
            NoTypes().Replace(await File.ReadAllTextAsync(types), "").Split('\n').ShouldNotContain(line => AnyType().IsMatch(line), types);
        }
    }

    [Test]
    [Order(3)]
    public async Task Every_operation_works_on_the_running_server()
    {
        var demo = Path.Combine(folder, "demo.json");
        await File.WriteAllTextAsync(demo, JsonSerializer.Serialize(host.Demo, JsonSerializerOptions.Web));

        var (code, output) = await RunAsync("node", Path.Combine("dist", "test", "everyOperation.js"), demo);

        code.ShouldBe(0, output);
        TestContext.Out.WriteLine(output);
    }

    [Test]
    [Order(4)]
    public async Task The_quick_start_gets_an_invoice_paid_in_forty_lines_and_only_once()
    {
        (await File.ReadAllLinesAsync(Path.Combine(Clients, "examples", "quickStart.ts"))).Length.ShouldBeLessThanOrEqualTo(40);
        var environment = new Dictionary<string, string>
        {
            ["INVOICING_URL"] = host.Client.BaseAddress!.ToString().TrimEnd('/'),
            ["INVOICING_KEY"] = host.Demo.Native.ApiKey,
        };
        string[] arguments = [Path.Combine(Compiled, "examples", "quickStart.js"), "order-4711"];

        var (code, output) = await RunInAsync(folder, environment, "node", arguments);
        var again = await RunInAsync(folder, environment, "node", arguments);

        code.ShouldBe(0, output);
        again.ShouldBe((0, output));
        var invoice = (await FindAsync("invoices?filter=equals(reference,'order-4711')")).EnumerateArray().ShouldHaveSingleItem().GetProperty("attributes");
        invoice.GetProperty("status").GetString().ShouldBe("paid");
        invoice.GetProperty("balance").GetProperty("amount").GetString().ShouldBe("0.00");
        (await FindAsync("customers?filter=equals(name,'Ada Lovelace')")).GetArrayLength().ShouldBe(1);
        var number = invoice.GetProperty("number").GetString()!;
        output.ShouldStartWith($"{number} is paid");
        var pdf = await File.ReadAllBytesAsync(Path.Combine(folder, $"{number}.pdf"));
        pdf.AsSpan().StartsWith("%PDF"u8).ShouldBeTrue();
        PdfTools.Text(pdf).ShouldContain(number);
    }

    /// <summary>Comments and literals.</summary>
    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*|""[^""\n]*""", RegexOptions.Singleline, 10_000)]
    private static partial Regex NoTypes();

    [GeneratedRegex(@"\bany\b(?! ?[:(])", RegexOptions.None, 10_000)]
    private static partial Regex AnyType();

    private async Task<JsonElement> FindAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", host.Demo.Native.ApiKey);
        using var response = await host.Client.SendAsync(request);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("data");
    }

    private static Dictionary<string, string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Clients, "src"), "*.ts").ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText);

    private static Task<(int Code, string Output)> RunAsync(string program, params string[] arguments) => RunInAsync(Clients, [], program, arguments);

    private static async Task<(int Code, string Output)> RunInAsync(
        string folder, Dictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["NO_UPDATE_NOTIFIER"] = "1";
        start.Environment["npm_config_loglevel"] = "error";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} is not installed.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }
}
