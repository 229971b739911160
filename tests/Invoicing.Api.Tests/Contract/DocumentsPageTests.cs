using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Contract;

/// <summary>The page at <c>/docs</c> in a browser: whoever has a key can try every API there.</summary>
public sealed class DocumentsPageTests
{
    private NodeFolder node = null!;

    [OneTimeSetUp]
    public async Task InstallAsync() => node = await NodeFolder.InstallAsync("tests/Invoicing.Api.Tests/Contract/Browser");

    [Test]
    public async Task The_native_API_stands_first_and_lists_invoices_to_who_authorizes()
    {
        var seen = await TryAsync(new { apiKey = SharedApi.Host.Demo.Native.ApiKey });

        seen.GetProperty("documents")[0].GetString().ShouldBe("Invoicing");
        seen.GetProperty("status").GetString().ShouldBe("200");
        seen.GetProperty("body").GetString()!.ShouldContain("\"type\": \"invoices\"");
    }

    [Test]
    public async Task Without_a_key_it_shows_the_refusal()
    {
        var seen = await TryAsync(new { apiKey = "wrong" });

        seen.GetProperty("status").GetString().ShouldBe("401");
    }

    private async Task<JsonElement> TryAsync(object schemes)
    {
        var baseUrl = SharedApi.Host.Client.BaseAddress!.ToString().TrimEnd('/');
        var seen = JsonElement.Parse(await node.RunScriptAsync("tryItOut.mjs", JsonSerializer.Serialize(new { baseUrl, document = "Invoicing", schemes, tag = "invoices", path = "/api/v1/invoices" })));
        TestContext.Out.WriteLine(seen.GetRawText());
        return seen;
    }
}
