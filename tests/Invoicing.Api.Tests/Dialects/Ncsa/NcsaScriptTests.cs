using System.Diagnostics;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>The specification's own examples, run as they stand against this server: only host and token differ.</summary>
public sealed class NcsaScriptTests
{
    private const string PublishedHost = "http://qa.ncsasports.org";
    private const string PublishedToken = "eyJ0eXAiOiJKV1QiLCiJ9...";
    private const string Ruby = "/usr/bin/ruby";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Dialects", "Ncsa", "Scripts");

    [Test]
    public async Task The_curl_example_creates_an_invoice() => (await RunAsync("/bin/bash", [], "curl.sh")).ShouldBe("{}");

    [Test]
    public async Task The_ruby_example_creates_an_invoice()
    {
        File.Exists(Ruby).ShouldBeTrue($"The Ruby example needs {Ruby}: install it with `apt-get install ruby`.");

        // The example leans on a disk that ignores case for 'URI', and on a program around it that has loaded json.
        (await RunAsync(Ruby, ["-rjson", "-I", Path.Combine(Folder, "lib")], "create.rb")).ShouldBe("{}\n");
    }

    private static async Task<string> RunAsync(string program, string[] arguments, string script)
    {
        var example = await File.ReadAllTextAsync(Path.Combine(Folder, script));
        example.ShouldContain(PublishedHost);
        example.ShouldContain(PublishedToken);
        var address = NcsaApi.Host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        var file = Path.GetTempFileName();
        example = example.Replace(PublishedHost, address, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, example.Replace(PublishedToken, NcsaApi.Token, StringComparison.Ordinal));
        try
        {
            return await OutputOfAsync(new ProcessStartInfo(program, [.. arguments, file]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> OutputOfAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return await output;
    }
}
