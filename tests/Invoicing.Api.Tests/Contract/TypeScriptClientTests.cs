using System.Diagnostics;
using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Contract;

/// <summary>The generated clients: made from the checked-in documents, compiled strictly, run against the server.</summary>
public sealed class TypeScriptClientTests
{
    private static readonly string Clients = SourceTree.At("clients", "typescript");

    [OneTimeSetUp]
    public async Task InstallAsync() => (await RunAsync("npm", "ci", "--no-audit", "--no-fund")).Code.ShouldBe(0, "npm ci in clients/typescript");

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
    public async Task They_compile_strictly_and_every_operation_works_on_the_running_server()
    {
        var compiled = Path.Combine(Clients, "dist");
        if (Directory.Exists(compiled))
        {
            Directory.Delete(compiled, recursive: true);
        }

        (await RunAsync("npx", "--no-install", "tsc", "-p", "tsconfig.json")).ShouldBe((0, ""));
        await using var host = await ApiHost.StartAsync();
        var demo = Path.Combine(host.DataDirectory, "demo.json");
        await File.WriteAllTextAsync(demo, JsonSerializer.Serialize(host.Demo, JsonSerializerOptions.Web));

        var (code, output) = await RunAsync("node", Path.Combine("dist", "test", "everyOperation.js"), demo);

        code.ShouldBe(0, output);
        TestContext.Out.WriteLine(output);
    }

    private static Dictionary<string, string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Clients, "src"), "*.ts").ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText);

    private static async Task<(int Code, string Output)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Clients,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NO_UPDATE_NOTIFIER"] = "1";
        start.Environment["npm_config_loglevel"] = "error";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} is not installed.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }
}
